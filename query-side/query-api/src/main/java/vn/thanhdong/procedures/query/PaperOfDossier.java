package vn.thanhdong.procedures.query;

import vn.thanhdong.procedures.DossierPaper;

/**
 * An official paper that an act with a dossier asked for.
 *
 * @param paper the paper
 * @param reason why that act happened, as it stands in the paper; empty where there is none, when erased, and for who may
 *     not see contents
 */
public record PaperOfDossier(DossierPaper paper, String reason) {}
