package vn.thanhdong.reception.projection;

import java.util.List;
import vn.thanhdong.reception.QueueBook;
import vn.thanhdong.reception.Ticket;

/**
 * The numbers of one day at one desk.
 *
 * @param agency its code
 * @param day ISO date in Asia/Ho_Chi_Minh
 * @param sequence of the last event, so that who wrote it can wait for it
 * @param dossiers ids of what was taken in of who came with a number: by them a dossier finds its own
 * @param tickets not searched: they are read together
 */
record QueueDocument(String agency, String day, long sequence, List<String> dossiers, List<Ticket> tickets) {

    QueueDocument {
        dossiers = List.copyOf(dossiers);
        tickets = List.copyOf(tickets);
    }

    QueueBook book() {
        return new QueueBook(tickets);
    }
}
