package jp.shisatsu.archive;

/** How many questions were asked at a visit. */
record QuestionCount(long visitId, int questions) {
}
