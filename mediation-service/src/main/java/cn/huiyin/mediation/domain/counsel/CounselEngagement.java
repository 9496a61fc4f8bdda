package cn.huiyin.mediation.domain.counsel;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.Topics;
import cn.huiyin.events.mediation.CounselScope;
import cn.huiyin.events.mediation.MediationEvent.CounselEnded;
import cn.huiyin.events.mediation.MediationEvent.CounselEngaged;
import cn.huiyin.mediation.domain.DatedAggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** 聘请: one lawyer engaged by the bureau for a time (F4). */
@Entity
@Table(name = "counsel_engagement")
public class CounselEngagement extends DatedAggregate {
  @Column(name = "engagement_no")
  private String engagementNo;

  @Column(name = "lawyer_id")
  private String lawyerId;

  @Convert(converter = ScopesColumn.class)
  private Set<CounselScope> scopes;

  @Column(name = "started_on")
  private LocalDate startedOn;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  /** 律师姓名, encrypted; never in an event. */
  @Column(name = "lawyer_name")
  private byte[] lawyerName;

  private String firm;

  protected CounselEngagement() {}

  private CounselEngagement(UUID id) {
    super(id);
  }

  /** An empty engagement to fold a case file into. */
  public static CounselEngagement blank(UUID id) {
    return new CounselEngagement(id);
  }

  /** 聘请: begins on the given day. */
  public static CounselEngagement engage(UUID id, CounselTerms terms, LocalDate on) {
    CounselEngagement engaged = new CounselEngagement(id);
    engaged.lawyerName = terms.lawyerName();
    engaged.firm = terms.firm();
    engaged.happened(
        on,
        new CounselEngaged(
            terms.engagementNo(), terms.lawyerId(), terms.scopes().stream().sorted().toList()));
    return engaged;
  }

  /** 解聘或期满: ends on the given day. */
  public void end(LocalDate on) {
    EngagementEndsOnce.check(endedOn);
    happened(on, new CounselEnded(engagementNo, lawyerId));
  }

  @Override
  protected void apply(CaseEvent event) {
    if (event instanceof CounselEngaged engaged) {
      engagementNo = engaged.engagementNo();
      lawyerId = engaged.lawyerId();
      scopes = Set.copyOf(engaged.scopes());
    }
  }

  @Override
  protected void dated(LocalDate occurredOn, CaseEvent event) {
    if (event instanceof CounselEngaged) {
      startedOn = occurredOn;
    } else if (event instanceof CounselEnded) {
      endedOn = occurredOn;
    }
  }

  @Override
  public String aggregateType() {
    return "counsel-engagement";
  }

  @Override
  public String topic() {
    return Topics.MEDIATION;
  }

  public String engagementNo() {
    return engagementNo;
  }

  /** Number in the lawyers' register. */
  public String lawyerId() {
    return lawyerId;
  }

  public Set<CounselScope> scopes() {
    return scopes;
  }

  public LocalDate startedOn() {
    return startedOn;
  }

  /** Null while in office. */
  public LocalDate endedOn() {
    return endedOn;
  }

  /** Encrypted name; readable only with the fields' keyset. */
  public byte[] lawyerName() {
    return lawyerName == null ? null : lawyerName.clone();
  }

  public String firm() {
    return firm;
  }
}
