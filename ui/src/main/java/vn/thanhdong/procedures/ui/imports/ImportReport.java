package vn.thanhdong.procedures.ui.imports;

import java.util.List;

/**
 * How an import ended, in lines.
 *
 * @param accepted recorded, or what would be recorded in a dry run
 * @param unchanged known already with the same values
 * @param rejected what was not taken in, in the order of the table
 */
public record ImportReport(long accepted, long unchanged, List<RejectedLine> rejected) {

    public ImportReport {
        rejected = List.copyOf(rejected);
    }
}
