package vn.thanhdong.procedures.ui.files;

import vn.thanhdong.procedures.query.PaperProof;

/** Lays proofs over issued papers. Whoever runs the pages may provide it; without it papers go out as they were issued. */
@FunctionalInterface
public interface ProofPress {

    /**
     * The copy that leaves the house.
     *
     * @param issued the paper exactly as issued, a PDF
     * @return it begins with that, byte for byte
     */
    byte[] copy(byte[] issued, PaperProof proof);
}
