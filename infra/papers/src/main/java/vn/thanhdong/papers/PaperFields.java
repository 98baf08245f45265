package vn.thanhdong.papers;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each template may ask for, by the template's name; a test compares it with what it is given. */
final class PaperFields {

    private static final Set<String> DATED =
            Set.of("title", "book", "parentAgency", "agency", "place", "day", "month", "year");

    private static final Set<String> DOSSIER = joined(
            DATED,
            Set.of(
                    "unsigned",
                    "preview",
                    "reprinted",
                    "number",
                    "qr",
                    "trackingUrl",
                    "desk",
                    "code",
                    "portalCode",
                    "applicantName",
                    "submitterName",
                    "submitterRelation",
                    "authorisation",
                    "handedInBy",
                    "address",
                    "phone",
                    "email",
                    "procedure",
                    "documents",
                    "index",
                    "name",
                    "original",
                    "copy",
                    "electronic",
                    "count",
                    "deadline",
                    "illustrative",
                    "acceptedAt",
                    "promisedAt",
                    "dueAt",
                    "askedAt",
                    "provisional",
                    "fee",
                    "returnPlace",
                    "reason",
                    "clerk"));

    private static final Set<String> RESULT = joined(
            DOSSIER, Set.of("result", "outcome", "fields", "label", "value", "signature", "signatureLines", "signer"));

    private static final Set<String> SHEET = joined(
            DOSSIER,
            Set.of(
                    "orientation",
                    "printedAt",
                    "handling",
                    "extended",
                    "untold",
                    "rows",
                    "step",
                    "giver",
                    "givenBy",
                    "receiver",
                    "receivedBy",
                    "received",
                    "due",
                    "returned",
                    "punctuality",
                    "remarks",
                    "remark"));

    private static final Set<String> DESK = joined(
            DATED,
            Set.of(
                    "qr",
                    "trackingUrl",
                    "orientation",
                    "days",
                    "total",
                    "rows",
                    "index",
                    "code",
                    "procedure",
                    "applicant",
                    "due"));

    private static final Set<String> REGISTER = joined(
            DESK, Set.of("clerk", "contact", "handling", "accepted", "handedOver", "returned", "channel", "status"));

    private static final Set<String> HANDOVER = joined(
            DESK,
            Set.of(
                    "moment",
                    "steps",
                    "giverName",
                    "receiverName",
                    "sheets",
                    "giver",
                    "receiver",
                    "last",
                    "at",
                    "step"));

    private static final Set<String> PROOF =
            Set.of("qr", "proven", "pending", "attached", "checkUrl", "file", "position", "size");

    static final Map<String, Set<String>> BY_TEMPLATE = Map.of(
            "01", DOSSIER,
            "02", DOSSIER,
            "03", DOSSIER,
            "04", DOSSIER,
            "05", DOSSIER,
            "06", SHEET,
            "07", REGISTER,
            "handover", HANDOVER,
            "proof", PROOF,
            "result", RESULT);

    private PaperFields() {}

    @SafeVarargs
    private static Set<String> joined(Set<String>... parts) {
        var all = new HashSet<String>();
        List.of(parts).forEach(all::addAll);
        return Set.copyOf(all);
    }
}
