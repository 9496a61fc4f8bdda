package cn.huiyin.petition.domain;

import cn.huiyin.petition.domain.oversight.LeaderCharge;
import cn.huiyin.petition.domain.oversight.Supervision;
import cn.huiyin.petition.domain.oversight.Urgency;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 督办、紧急、包案的状态: the part of a petition's state that {@link OversightFold} replaces. */
@MappedSuperclass
public abstract class OversightState extends ClockKeeping {
  @Embedded private Urgency urgency;
  @Embedded private LeaderCharge charge;

  @Column(name = "instructed_on")
  private LocalDate instructedOn;

  @Column(name = "accusation_reported_on")
  private LocalDate accusationReportedOn;

  /** Pseudonym of the leader who signed for the case; never in an event. */
  @Column(name = "leader_staff")
  private String leaderStaff;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "petition_supervision", joinColumns = @JoinColumn(name = "petition_id"))
  @OrderColumn(name = "line")
  private List<Supervision> supervisions = new ArrayList<>();

  /** For persistence only. */
  protected OversightState() {}

  protected OversightState(UUID id) {
    super(id);
  }

  /** 紧急信息 (第二十五条), once it was found to be so. */
  public Optional<Urgency> urgency() {
    return Optional.ofNullable(urgency);
  }

  /** 包案 (第十八条): the last leader in charge, whether it goes on or not. */
  public Optional<LeaderCharge> charge() {
    return Optional.ofNullable(charge);
  }

  /** Day on which a leader asked for supervision that hasn't been opened yet, or null. */
  public LocalDate instructedOn() {
    return instructedOn;
  }

  /** Day on which the leaders were told of the accusation (第三十条), or null. */
  public LocalDate accusationReportedOn() {
    return accusationReportedOn;
  }

  public String leaderStaff() {
    return leaderStaff;
  }

  public List<Supervision> supervisions() {
    return List.copyOf(supervisions);
  }

  public Optional<Supervision> supervision(String supervisionNo) {
    return supervisions.stream()
        .filter(each -> each.supervisionNo().equals(supervisionNo))
        .findFirst();
  }

  void take(Urgency value) {
    urgency = value;
  }

  void take(LeaderCharge value) {
    charge = value;
  }

  void takeInstruction(LocalDate on) {
    instructedOn = on;
  }

  void takeReported(LocalDate on) {
    accusationReportedOn = on;
  }

  void takeLeader(String staffId) {
    leaderStaff = staffId;
  }

  void open(Supervision value) {
    supervisions.add(value);
  }

  void replace(Supervision value) {
    supervisions.replaceAll(
        each -> each.supervisionNo().equals(value.supervisionNo()) ? value : each);
  }
}
