package vn.thanhdong.access.event;

import java.time.Instant;
import vn.thanhdong.access.MandateTeam;
import vn.thanhdong.access.PersonId;

/**
 * Others work under a mandate from now on (thay đổi thành viên đoàn).
 *
 * @param occurredAt when
 * @param by the leader who confirmed it, or the administrator where it only lets somebody go
 * @param team all who work under it now
 * @param decision number of the paper that changes it
 */
public record MandateTeamChanged(String mandateId, Instant occurredAt, PersonId by, MandateTeam team, String decision)
        implements MandateEvent {}
