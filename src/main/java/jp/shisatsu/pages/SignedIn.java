package jp.shisatsu.pages;

/** Who is signed in, for the bar at the top of each page. */
record SignedIn(String name, boolean administrator) {
}
