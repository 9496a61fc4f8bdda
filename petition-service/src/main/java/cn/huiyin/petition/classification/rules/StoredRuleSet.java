package cn.huiyin.petition.classification.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** 规则集版本: one edition as it was made; never changed. */
@Entity
@Table(name = "classification_rule_set")
public class StoredRuleSet {
  @Id private long number;

  @Column(nullable = false, updatable = false)
  private String edition;

  @Column(nullable = false, updatable = false)
  private String body;

  @Column(updatable = false)
  private String note;

  @Column(name = "made_by", nullable = false, updatable = false)
  private String madeBy;

  @Column(name = "made_at", nullable = false, updatable = false)
  private Instant madeAt;

  /** For persistence only. */
  protected StoredRuleSet() {}

  StoredRuleSet(long number, String edition, String body, String note, String by, Instant at) {
    this.number = number;
    this.edition = edition;
    this.body = body;
    this.note = note;
    this.madeBy = by;
    this.madeAt = at;
  }

  long number() {
    return number;
  }

  String edition() {
    return edition;
  }

  String body() {
    return body;
  }

  String note() {
    return note;
  }

  Instant madeAt() {
    return madeAt;
  }
}
