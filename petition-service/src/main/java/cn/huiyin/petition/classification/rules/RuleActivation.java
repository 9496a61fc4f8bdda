package cn.huiyin.petition.classification.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** 启用记录: which edition was put in force, by whom and when; the last one counts. */
@Entity
@Table(name = "classification_rule_activation")
public class RuleActivation {
  @Id private long number;

  @Column(nullable = false, updatable = false)
  private String edition;

  @Column(name = "activated_by", nullable = false, updatable = false)
  private String activatedBy;

  @Column(name = "activated_at", nullable = false, updatable = false)
  private Instant activatedAt;

  /** For persistence only. */
  protected RuleActivation() {}

  RuleActivation(long number, String edition, String by, Instant at) {
    this.number = number;
    this.edition = edition;
    this.activatedBy = by;
    this.activatedAt = at;
  }

  long number() {
    return number;
  }

  String edition() {
    return edition;
  }
}
