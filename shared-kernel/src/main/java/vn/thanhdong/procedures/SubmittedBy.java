package vn.thanhdong.procedures;

import java.util.Objects;

/**
 * That a dossier was handed in by somebody else than its owner, and by what right.
 *
 * @param submitter who did
 * @param relation how they stand to the owner
 * @param authorisation the paper that was shown
 */
public record SubmittedBy(Submitter submitter, SubmitterRelation relation, Authorisation authorisation) {

    public SubmittedBy {
        Objects.requireNonNull(submitter, "submitter");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(authorisation, "authorisation");
    }
}
