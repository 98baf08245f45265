package vn.thanhdong.papers;

import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thanhdong.catalogue.PackSource;
import vn.thanhdong.procedures.query.PaperProof;

/**
 * The copy of an issued paper that leaves the house: the document as issued, byte for byte, and behind it an update that
 * shows the QR code of its proof and attaches the whole proof. A paper cannot contain the proof of its own hash.
 */
public final class ProvenCopies {

    /** Name of the attached proof. */
    public static final String ATTACHMENT = "bang-chung.tlog-proof";

    /** Where proofs are checked, below the address of the pages. */
    public static final String CHECK_PAGE = "/kiem-tra";

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final PaperPress press;
    private final String checkUrl;

    /**
     * @param templates where the words beside the code are read from
     * @param site address under which people reach the pages, without a slash at its end
     * @throws vn.thanhdong.catalogue.CatalogueException a template cannot be used
     */
    public ProvenCopies(PackSource templates, String site) {
        press = new PaperPress(new PaperTemplates(templates));
        checkUrl = site + CHECK_PAGE;
    }

    /**
     * @param issued the document exactly as issued, a PDF
     * @return it begins with that; the same where there is no proof and will be none
     */
    public byte[] copy(byte[] issued, PaperProof proof) {
        if (proof.state() == PaperProof.State.NONE) {
            return issued;
        }
        byte[] block = press.print("proof", words(proof));
        return PdfUpdate.of(issued, block, proof.proof());
    }

    private Map<String, Object> words(PaperProof proof) {
        boolean proven = proof.state() == PaperProof.State.PROVEN;
        Optional<String> code = Optional.of(proof.digits())
                .filter(digits -> !digits.isEmpty())
                .flatMap(digits -> ProofQr.of(checkUrl + "#" + digits));
        Map<String, Object> words = new HashMap<>();
        words.put("checkUrl", checkUrl);
        words.put("qr", code.orElse(""));
        words.put("proven", proven);
        words.put("pending", !proven);
        words.put("attached", proven && code.isEmpty());
        words.put("file", ATTACHMENT);
        words.put("position", number(proof.position()));
        words.put("size", number(proof.size()));
        return words;
    }

    private static String number(long number) {
        return NumberFormat.getIntegerInstance(VIETNAMESE).format(number);
    }
}
