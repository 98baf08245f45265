package vn.thanhdong.procedures.ui.dossier;

import java.time.LocalDateTime;
import vn.thanhdong.procedures.query.AsOf;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.query.TimeAxis;
import vn.thanhdong.ui.Dates;

/** Where the pages of a dossier are, relative to the application. */
public final class DossierLink {

    private DossierLink() {}

    public static String of(DossierSummary dossier) {
        return "ho-so/" + dossier.id();
    }

    /** The page of the history context that shows it as it stood then, beside now. */
    public static String of(DossierSummary dossier, AsOf asOf) {
        return historyOf(dossier) + "/thoi-diem?trai=" + LocalDateTime.ofInstant(asOf.at(), Dates.ZONE) + "&theo="
                + (asOf.axis() == TimeAxis.RECORDED ? "ghi-nhan" : "xay-ra");
    }

    /** The page of the history context that tells what happened to it. */
    static String historyOf(DossierSummary dossier) {
        return "lich-su/" + dossier.id();
    }
}
