package cn.huiyin.petition.domain.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * 信访事项 (DOMAIN 0.3): the petitions of the same persons with the same fact and claim. It is opened
 * by the first petition classified into it; review and finality attach to it through that petition.
 */
@Entity
@Table(name = "matter")
public class Matter {
  @Id
  @Column(name = "matter_no")
  private String matterNo;

  @Version
  @Column(name = "row_version", nullable = false)
  private long rowVersion;

  @Column(name = "first_petition_id")
  private UUID firstPetitionId;

  @Column(name = "first_petition_no")
  private String firstPetitionNo;

  @Enumerated(EnumType.STRING)
  @Column(name = "finality", nullable = false)
  private Finality finality = Finality.OPEN;

  @Column(name = "final_on")
  private LocalDate finalOn;

  /** For persistence only. */
  protected Matter() {}

  /** Both may be null: a matter older than the records, known by its number from a repeat. */
  public Matter(String matterNo, UUID firstPetitionId, String firstPetitionNo) {
    this.matterNo = matterNo;
    this.firstPetitionId = firstPetitionId;
    this.firstPetitionNo = firstPetitionNo;
  }

  public String matterNo() {
    return matterNo;
  }

  /** The petition under which the matter is handled and reviewed. */
  public Optional<UUID> firstPetitionId() {
    return Optional.ofNullable(firstPetitionId);
  }

  public Optional<String> firstPetitionNo() {
    return Optional.ofNullable(firstPetitionNo);
  }

  public Finality finality() {
    return finality;
  }

  public Optional<LocalDate> finalOn() {
    return Optional.ofNullable(finalOn);
  }

  /** 复核终结 (I-17): no new handling of the same fact and reason. */
  public boolean closedToHandling() {
    return finality == Finality.BY_REREVIEW || finality == Finality.RECOGNISED;
  }

  /** 期满之后查明请求在期限内提出的，恢复. */
  public void reopen() {
    finality = Finality.OPEN;
    finalOn = null;
  }

  /** 终结, as of that day. */
  public void becomeFinal(Finality how, LocalDate on) {
    finality = how;
    finalOn = on;
  }
}
