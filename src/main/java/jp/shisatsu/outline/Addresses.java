package jp.shisatsu.outline;

/** How reports write where something is, as parts of patterns. */
final class Addresses {

    /** 京都府, 神奈川県: no more of what stands before it. */
    static final String PREFECTURE = "(?:北海道|東京都|(?:京都|大阪)府|(?:神奈川|和歌山|鹿児島|\\p{IsHan}{2})県)";

    /** 岩手県遠野市 */
    static final String MUNICIPALITY = PREFECTURE + "[^\\h、。の（()）]{1,8}[市区町村]";

    private Addresses() {
    }

}
