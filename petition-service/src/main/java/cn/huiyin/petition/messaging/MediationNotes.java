package cn.huiyin.petition.messaging;

import cn.huiyin.events.petition.MediationResult;
import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.kit.inbox.CaseEventHandler;
import cn.huiyin.kit.inbox.ReceivedEvent;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.Petitions;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * 评理结果回填 (第三十三条): notes on the petition that a room took it up or how it ended there. Never touches
 * a due day or the main line (I-29). A case that names no petition of ours, or one that can't take
 * the note, is counted and passed over.
 */
@ApplicationScoped
public class MediationNotes implements CaseEventHandler {
  private static final String CONCLUDED = "mediation.concluded";
  private static final String REQUESTED = "mediation.requested";
  private static final String PASSED_OVER = "huiyin.petition.mediation.passed.over";

  private final Petitions petitions;
  private final ActJournal journal;
  private final MeterRegistry meters;

  @Inject
  public MediationNotes(Petitions petitions, ActJournal journal, MeterRegistry meters) {
    this.petitions = petitions;
    this.journal = journal;
    this.meters = meters;
  }

  @Override
  public Set<String> types() {
    return Set.of(REQUESTED, CONCLUDED);
  }

  /**
   * A request alone changes nothing here: if the bureau or a unit referred it, that act is on the
   * petition already; to note it again would refer it again.
   */
  @Override
  public void handle(ReceivedEvent event) {
    String petitionNo = event.text("petitionNo");
    if (petitionNo == null) {
      return;
    }
    Optional<Petition> petition = petitions.findByNo(petitionNo);
    if (petition.isEmpty()) {
      passOver("unknown-petition");
    } else if (CONCLUDED.equals(event.type())) {
      note(petition.get(), event);
    }
  }

  private void note(Petition petition, ReceivedEvent event) {
    Optional<MediationResult> result = result(event.text("outcome"));
    if (result.isEmpty()) {
      passOver("unknown-outcome");
      return;
    }
    try {
      petition
          .inHandling()
          .recordMediationReturn(
              event.text("caseNo"), result.get(), event.occurredOn(), Actor.SYSTEM);
    } catch (RuleBroken broken) {
      passOver("not-allowed");
      return;
    }
    journal.record(petition, Actor.SYSTEM, event.correlationId(), event.id());
  }

  private static Optional<MediationResult> result(String outcome) {
    return Arrays.stream(MediationResult.values())
        .filter(result -> result.name().equals(outcome))
        .findFirst();
  }

  private void passOver(String reason) {
    meters.counter(PASSED_OVER, "reason", reason).increment();
  }
}
