package vn.thanhdong.standalone.demo;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import vn.thanhdong.catalogue.Catalogue;

/**
 * Tables of dossiers as the importer takes them: values by the names of its columns. From fixed seeds, so that the same
 * table comes every time; rows are made while they are read.
 */
public final class DemoTable {

    private final Catalogue catalogue;

    public DemoTable(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Every dossier that the province received under its essential services from 2023-01-01 to 2023-06-15. */
    public Iterator<Map<String, String>> full() {
        return new FullTable(catalogue).rows().iterator();
    }

    /** How many rows {@link #full()} has. */
    public int fullSize() {
        return new FullTable(catalogue).size();
    }

    /** Dossiers of all procedures and in every state from the 90 days before that day, Vietnam's time. */
    public Iterator<Map<String, String>> sample(LocalDate today, int rows) {
        return new SampleTable(catalogue, today).rows(rows).iterator();
    }

    /** The first rows of {@link #sample}: handed in last evening, for {@link DemoLife} to go on with. */
    public List<Map<String, String>> waiting(LocalDate today) {
        return new SampleTable(catalogue, today).waiting().toList();
    }
}
