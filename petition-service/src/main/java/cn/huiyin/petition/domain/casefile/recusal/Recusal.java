package cn.huiyin.petition.domain.casefile.recusal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** 回避 (第二十八条): a person with an interest in a petition, and so in its whole matter. */
@Entity
@Table(name = "recusal")
public class Recusal {
  @Id private UUID id;

  @Column(name = "petition_id", nullable = false)
  private UUID petitionId;

  @Column(name = "matter_no")
  private String matterNo;

  @Column(name = "staff", nullable = false)
  private String staff;

  @Enumerated(EnumType.STRING)
  @Column(name = "ground", nullable = false)
  private RecusalGround ground;

  @Column(name = "decided_by", nullable = false)
  private String decidedBy;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  /** For persistence only. */
  protected Recusal() {}

  /**
   * @param matterNo the petition's matter, or null while it has none
   * @param staff pseudonym of the person with the interest
   * @param decidedBy pseudonym of who declared or decided it
   */
  public Recusal(
      UUID id,
      UUID petitionId,
      String matterNo,
      String staff,
      RecusalGround ground,
      String decidedBy,
      Instant recordedAt) {
    this.id = id;
    this.petitionId = petitionId;
    this.matterNo = matterNo;
    this.staff = staff;
    this.ground = ground;
    this.decidedBy = decidedBy;
    this.recordedAt = recordedAt;
  }

  public UUID id() {
    return id;
  }

  public String staff() {
    return staff;
  }

  public RecusalGround ground() {
    return ground;
  }

  /** Whether the person declared it, and nobody else had to. */
  public boolean declared() {
    return staff.equals(decidedBy);
  }

  public Instant recordedAt() {
    return recordedAt;
  }
}
