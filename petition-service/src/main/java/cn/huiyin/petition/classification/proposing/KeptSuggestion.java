package cn.huiyin.petition.classification.proposing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * 留存的建议 (I-60): the first suggestion and the ways of all, with the edition of the rules; no text.
 */
@Entity
@Table(name = "classification_suggestion")
public class KeptSuggestion {
  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private String edition;

  @Column(name = "model_edition", updatable = false)
  private String modelEdition;

  @Column(name = "suggested_at", nullable = false, updatable = false)
  private Instant suggestedAt;

  @Column(nullable = false, updatable = false)
  private String channel;

  @Column(name = "division_code", updatable = false)
  private String divisionCode;

  @Column(nullable = false, updatable = false)
  private String kind;

  @Column(nullable = false, updatable = false)
  private String route;

  @Column(name = "subject_code", updatable = false)
  private String subjectCode;

  @Column(name = "unit_code", updatable = false)
  private String unitCode;

  @Column(nullable = false, updatable = false)
  private boolean sealed;

  @Column(nullable = false, updatable = false)
  private double confidence;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(nullable = false, updatable = false)
  private List<String> routes;

  /** For persistence only. */
  protected KeptSuggestion() {}

  KeptSuggestion(SuggestionAnswer answer, Instant at, SuggestionRequest asked) {
    List<SuggestionView> shown = answer.suggestions();
    SuggestionView best = shown.get(0);
    this.id = answer.suggestionId();
    this.edition = answer.ruleVersion();
    this.modelEdition = answer.modelVersion();
    this.suggestedAt = at;
    this.channel = asked.channel().name();
    this.divisionCode = asked.divisionCode();
    this.kind = best.kind().name();
    this.route = best.route().name();
    this.subjectCode = best.subjectCode();
    this.unitCode = best.unitCode();
    this.sealed = best.sealed();
    this.confidence = best.confidence();
    this.routes = shown.stream().map(each -> each.route().name()).toList();
  }
}
