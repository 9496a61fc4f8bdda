package cn.huiyin.events;

import cn.huiyin.events.backlog.BacklogEvent;
import cn.huiyin.events.calendar.CalendarEvent;
import cn.huiyin.events.disclosure.DisclosureEvent;
import cn.huiyin.events.ledger.LedgerEvent;
import cn.huiyin.events.mediation.MediationEvent;
import cn.huiyin.events.org.OrgEvent;
import cn.huiyin.events.petition.PetitionEvent;
import cn.huiyin.events.petition.ProposalEvent;
import cn.huiyin.events.petition.ReceptionEvent;
import java.util.List;

/**
 * 契约目录: every producer's sealed interface with the topics its events may be sent to.
 *
 * @param producer the service that alone may publish these events
 */
public record Contract(String producer, Class<? extends CaseEvent> events, List<String> topics) {

  /** All contracts. */
  public static List<Contract> all() {
    return List.of(
        new Contract("petition-service", OrgEvent.class, List.of(Topics.ORG)),
        new Contract("petition-service", CalendarEvent.class, List.of(Topics.CALENDAR)),
        new Contract(
            "petition-service",
            PetitionEvent.class,
            List.of(Topics.PETITION, Topics.PETITION_SEALED)),
        new Contract("petition-service", ReceptionEvent.class, List.of(Topics.PETITION)),
        new Contract("petition-service", ProposalEvent.class, List.of(Topics.PETITION)),
        new Contract("mediation-service", MediationEvent.class, List.of(Topics.MEDIATION)),
        new Contract("mediation-service", BacklogEvent.class, List.of(Topics.BACKLOG)),
        new Contract("disclosure-service", DisclosureEvent.class, List.of(Topics.DISCLOSURE)),
        new Contract("reporting-service", LedgerEvent.class, List.of(Topics.LEDGER)));
  }
}
