package vn.thanhdong.procedures.query;

import java.time.LocalDate;

/**
 * A row of the figures, by which the dossiers that it counts are found again: exactly those of its service, agency,
 * area or month, without what is below it and without dossiers withdrawn before acceptance.
 *
 * @param by what the row stands for
 * @param code code of service, agency or area, month {@code yyyy-MM}, or {@link ServiceFigures#TOTAL}
 * @param judgedOn day (Asia/Ho_Chi_Minh) at whose end open dossiers are judged, or now while it is not over
 */
public record FigureCell(GetServiceFigures.By by, String code, LocalDate judgedOn) {

    /** The row of all rows. */
    public boolean isTotal() {
        return code.equals(ServiceFigures.TOTAL);
    }
}
