package vn.thanhdong.history.projection;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.thanhdong.access.NetworkAddress;
import vn.thanhdong.access.projection.Scope;

/**
 * Finds what was done from a network address, in two steps: events name a session and no address, so first the sessions
 * that were seen there are looked for.
 */
final class AuditSessions {

    /** The newest; whoever needs older ones narrows to a session, a person or an agency. */
    private static final int MOST = 1_000;

    private final AuditIndex index;
    private final UnaryOperator<String> hash;

    /** @param hash keyed hash of an address in its normal form */
    AuditSessions(AuditIndex index, UnaryOperator<String> hash) {
        this.index = index;
        this.hash = hash;
    }

    /** Events of the sessions that were seen at that address; of none when it is no address. */
    Query at(String typed, Scope scope) {
        List<String> sessions = NetworkAddress.of(typed).stream()
                .map(address -> hash.apply(address.value()))
                .flatMap(wanted -> seen(wanted, scope))
                .distinct()
                .toList();
        return AuditSearch.anyOf("session", sessions);
    }

    private Stream<String> seen(String addressHash, Scope scope) {
        Query there = Query.of(q -> q.term(t -> t.field("addressHash").value(addressHash)));
        Query seen = Query.of(q -> q.bool(all -> all.filter(there, scope.trail("agency"))));
        var answer = index.search(request -> request.query(seen)
                .size(MOST)
                .sort(sort -> sort.field(by -> by.field("position").order(SortOrder.Desc))));
        return AuditIndex.read(answer).stream()
                .flatMap(one -> Stream.ofNullable(one.document().session()));
    }
}
