package vn.thanhdong.access;

/**
 * By what right somebody signs in the place of the head of an agency (Decree 30/2020/NĐ-CP, Article 13). The names are
 * the abbreviations that stand before the head's title on a paper.
 */
public enum SigningAuthority {
    /** Ký thay: a deputy of the head. */
    KT,
    /** Ký thừa lệnh: the head of a unit, for the kinds of papers that the working rules name. */
    TL,
    /** Ký thừa ủy quyền: the head of a unit, by a written authority for a limited time; never handed on. */
    TUQ;

    /** Whether a paper has to give this right; a deputy has it by office. */
    public boolean needsDecision() {
        return this != KT;
    }
}
