package cn.huiyin.petition.domain;

import cn.huiyin.petition.domain.state.part.OwnPart;
import cn.huiyin.petition.domain.state.part.Part;
import cn.huiyin.petition.domain.state.part.ReportState;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** 拆分、承办人、办结报告: a petition's parts, who handles it, and where its report stands. */
@MappedSuperclass
public abstract class PetitionParts extends ReviewState {
  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "petition_part", joinColumns = @JoinColumn(name = "petition_id"))
  @OrderColumn(name = "line")
  private List<Part> parts = new ArrayList<>();

  @Embedded private OwnPart ownPart;

  @Enumerated(EnumType.STRING)
  @Column(name = "report_state")
  private ReportState reportState;

  @Column(name = "objection_drafter")
  private String objectionDrafter;

  @Column(name = "report_submitter")
  private String reportSubmitter;

  @Column(name = "handler")
  private String handler;

  /** For persistence only. */
  protected PetitionParts() {}

  protected PetitionParts(UUID id) {
    super(id);
  }

  /** The claims that were split off, each with the petition it went to. */
  public List<Part> parts() {
    return List.copyOf(parts);
  }

  /** Whether a petition that was split off is still open. */
  public boolean hasOpenParts() {
    return parts.stream().anyMatch(Part::open);
  }

  /** How the claims that remained here were concluded, once they were. */
  public Optional<OwnPart> ownPart() {
    return Optional.ofNullable(ownPart);
  }

  public Optional<ReportState> reportState() {
    return Optional.ofNullable(reportState);
  }

  /** Pseudonym of who drafted the unit's objection, or null; never in an event. */
  public String objectionDrafter() {
    return objectionDrafter;
  }

  /** Pseudonym of who last submitted the conclusion report, or null; never in an event. */
  public String reportSubmitter() {
    return reportSubmitter;
  }

  /** 承办人 (DOMAIN 7.2): pseudonym of the assigned person, or null; never in an event. */
  public String handler() {
    return handler;
  }

  /** Whether the unit's handlers still share the work, or it is this person's. */
  public boolean handledBy(String staffId) {
    return handler == null || handler.equals(staffId);
  }

  void takeHandler(String staffId) {
    handler = staffId;
  }

  void takeReportSubmitter(String staffId) {
    reportSubmitter = staffId;
  }

  void open(Part part) {
    parts.add(part);
  }

  void replaceParts(UnaryOperator<Part> how) {
    parts.replaceAll(how);
  }

  void take(OwnPart value) {
    ownPart = value;
  }

  void take(ReportState value) {
    reportState = value;
  }

  void takeObjectionDrafter(String staffId) {
    objectionDrafter = staffId;
  }
}
