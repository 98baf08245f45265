package vn.thanhdong.procedures;

import java.util.List;
import java.util.Optional;
import vn.thanhdong.access.SigningAuthority;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyLevel;

/**
 * The titles above a signature on a paper (Decree 30/2020/NĐ-CP, Appendix I): {@code KT. CHỦ TỊCH} and below it
 * {@code PHÓ CHỦ TỊCH}. They are Vietnamese in every language: they are part of the paper.
 */
public final class SignatureBlock {

    private SignatureBlock() {}

    /**
     * The lines, one or two.
     *
     * @param agency that signs
     * @param authority by what right; empty for its head in person
     */
    public static List<String> lines(Agency agency, Optional<SigningAuthority> authority) {
        String head = head(agency);
        return authority
                .map(right -> List.of(right + ". " + head, signer(right, head)))
                .orElse(List.of(head));
    }

    private static String signer(SigningAuthority right, String head) {
        return switch (right) {
            case KT -> "PHÓ " + head;
            case TL, TUQ -> "TRƯỞNG PHÒNG";
        };
    }

    private static String head(Agency agency) {
        return switch (agency.level()) {
            case PROVINCE, DISTRICT, COMMUNE -> "CHỦ TỊCH";
            case DEPARTMENT, VERTICAL -> headOfBody(agency);
        };
    }

    /** Bodies are led by who their names say: a bureau (cục) and an office (văn phòng) by no director. */
    private static String headOfBody(Agency agency) {
        if (agency.name().startsWith("Cục ")) {
            return "CỤC TRƯỞNG";
        }
        return agency.level() == AgencyLevel.DEPARTMENT && agency.name().startsWith("Văn phòng ")
                ? "CHÁNH VĂN PHÒNG"
                : "GIÁM ĐỐC";
    }
}
