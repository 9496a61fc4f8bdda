package cn.huiyin.disclosure.domain.request;

import cn.huiyin.kit.calendar.Deadline;
import cn.huiyin.kit.calendar.DeadlineLedger;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 期限账: the dates a request's deadlines are derived from; no due day is ever stored. */
@Embeddable
public class RequestClocks {
  @Column(name = "received_on", nullable = false, updatable = false)
  private LocalDate receivedOn;

  @Column(name = "correction_asked_on")
  private LocalDate correctionAskedOn;

  @Column(name = "corrected_on")
  private LocalDate correctedOn;

  @Column(name = "extended_on")
  private LocalDate extendedOn;

  @Column(name = "replied_on")
  private LocalDate repliedOn;

  @ElementCollection
  @CollectionTable(
      name = "request_consultation",
      joinColumns = @JoinColumn(name = "request_id", nullable = false))
  @OrderColumn(name = "position", nullable = false)
  private List<Consultation> consultations = new ArrayList<>();

  /** For persistence and folding only. */
  protected RequestClocks() {}

  RequestClocks(LocalDate receivedOn) {
    this.receivedOn = receivedOn;
  }

  void askedCorrection(LocalDate on) {
    correctionAskedOn = on;
  }

  /** 期限自收到补正之日重新起算. */
  void corrected(LocalDate on) {
    correctedOn = on;
  }

  void consulted(LocalDate on) {
    consultations.add(new Consultation(on));
  }

  void answered(LocalDate on) {
    openConsultation().ifPresent(consultation -> consultation.end(on));
  }

  void extended(LocalDate on) {
    extendedOn = on;
  }

  /** Silence ends a consultation on the last day the third party had, or with the reply. */
  void replied(LocalDate on, StatutoryCalendar calendar) {
    thirdParty(calendar)
        .filter(deadline -> deadline.ledger().stopped().isEmpty())
        .ifPresent(deadline -> answered(on.isBefore(deadline.due()) ? on : deadline.due()));
    repliedOn = on;
  }

  private Optional<Consultation> openConsultation() {
    return consultations.stream().filter(c -> c.endedOn() == null).findFirst();
  }

  /** 告知补正期限 (第三十条). */
  public Deadline correctionNotice(StatutoryCalendar calendar) {
    DeadlineLedger ledger = DeadlineLedger.start(StatutoryClock.DISC_CORRECT7WD, receivedOn);
    return (correctionAskedOn == null ? ledger : ledger.stop(correctionAskedOn)).deadline(calendar);
  }

  /** 第三方意见期限 (第三十二条) of the last consultation, if there was one. */
  public Optional<Deadline> thirdParty(StatutoryCalendar calendar) {
    if (consultations.isEmpty()) {
      return Optional.empty();
    }
    Consultation last = consultations.get(consultations.size() - 1);
    DeadlineLedger ledger =
        DeadlineLedger.start(StatutoryClock.DISC_THIRD_PARTY15WD, last.askedOn());
    return Optional.of(
        (last.endedOn() == null ? ledger : ledger.stop(last.endedOn())).deadline(calendar));
  }

  /**
   * 答复期限 (第三十三条). While a third party is awaited its whole term is taken out, as the law gives it;
   * an earlier answer shortens that.
   */
  public Deadline reply(StatutoryCalendar calendar, int extensionDays) {
    LocalDate start = correctedOn == null ? receivedOn : correctedOn;
    DeadlineLedger ledger = DeadlineLedger.start(StatutoryClock.DISC_REPLY20WD, start);
    if (extensionDays > 0) {
      ledger = ledger.extend(extensionDays, extendedOn);
    }
    for (Consultation consultation : consultations) {
      LocalDate end =
          consultation.endedOn() == null
              ? thirdParty(calendar).orElseThrow().due()
              : consultation.endedOn();
      ledger = ledger.exclude(consultation.askedOn(), end);
    }
    return (repliedOn == null ? ledger : ledger.stop(repliedOn)).deadline(calendar);
  }

  public LocalDate receivedOn() {
    return receivedOn;
  }

  /** Or null. */
  public LocalDate correctionAskedOn() {
    return correctionAskedOn;
  }

  /** Or null. */
  public LocalDate correctedOn() {
    return correctedOn;
  }

  /** Or null. */
  public LocalDate extendedOn() {
    return extendedOn;
  }

  /** Or null. */
  public LocalDate repliedOn() {
    return repliedOn;
  }

  public List<Consultation> consultations() {
    return List.copyOf(consultations);
  }
}
