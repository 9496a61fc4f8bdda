package cn.huiyin.petition.domain.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** 信访内容 (第十九条): what the petitioner wrote or said, and where it arose. Never in an event. */
@Entity
@Table(name = "petition_content")
public class PetitionContent {
  @Id
  @Column(name = "petition_id")
  private UUID petitionId;

  @Version
  @Column(name = "row_version", nullable = false)
  private long rowVersion;

  @Column(name = "received_at", nullable = false)
  private OffsetDateTime receivedAt;

  @Column(name = "body", nullable = false)
  private String body;

  @Column(name = "place")
  private String place;

  @Column(name = "claims")
  private String claims;

  /** For persistence only. */
  protected PetitionContent() {}

  /**
   * @param receivedAt when its petition was received: texts are searched from the newest
   * @param claims each claim in a line of its own; empty: the body is the one claim
   */
  public PetitionContent(
      UUID petitionId, OffsetDateTime receivedAt, String body, String place, List<String> claims) {
    this.petitionId = petitionId;
    this.receivedAt = receivedAt;
    this.body = body;
    this.place = place;
    this.claims = claims.isEmpty() ? null : String.join("\n", claims);
  }

  public UUID petitionId() {
    return petitionId;
  }

  public OffsetDateTime receivedAt() {
    return receivedAt;
  }

  public String body() {
    return body;
  }

  public String place() {
    return place;
  }

  /** 拆分前逐项列明: the claims as the classifier set them apart; the body stays as it was. */
  public void setApart(List<String> lines) {
    claims = String.join("\n", lines);
  }

  /** The claims, in order; the body where none was set apart. */
  public List<String> claims() {
    return claims == null ? List.of(body) : List.of(claims.split("\n"));
  }
}
