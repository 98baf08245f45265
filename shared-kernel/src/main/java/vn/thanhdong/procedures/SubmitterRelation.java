package vn.thanhdong.procedures;

/** By what right somebody hands in a dossier that is another's. */
public enum SubmitterRelation {
    /** Người được ủy quyền: by an authorisation in writing, which is shown. Civil Code 2015, Article 138. */
    AUTHORISED,
    /** Cha, mẹ of a minor. Civil Code 2015, Article 136. */
    PARENT,
    /** Người giám hộ. Civil Code 2015, Article 136. */
    GUARDIAN,
    /** Nhân viên of the organisation that owns the dossier. */
    STAFF;

    /** Whether the paper that gives the right has to be named. */
    public boolean needsAuthorisation() {
        return this == AUTHORISED;
    }

    /** Whether somebody can stand so to an owner of that kind: an organisation has no parents, a person no staff. */
    public boolean fits(ApplicantKind owner) {
        return switch (this) {
            case AUTHORISED -> true;
            case PARENT, GUARDIAN -> owner == ApplicantKind.CITIZEN;
            case STAFF -> owner == ApplicantKind.BUSINESS;
        };
    }
}
