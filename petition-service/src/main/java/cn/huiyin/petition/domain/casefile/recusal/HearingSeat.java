package cn.huiyin.petition.domain.casefile.recusal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** 听证席位: who sat in which role at a hearing. Stays in the case file, never in an event. */
@Entity
@Table(name = "hearing_seat")
public class HearingSeat {
  @Id private UUID id;

  @Version
  @Column(name = "row_version", nullable = false)
  private long rowVersion;

  @Column(name = "petition_id", nullable = false)
  private UUID petitionId;

  @Column(name = "event_version", nullable = false)
  private long eventVersion;

  @Enumerated(EnumType.STRING)
  @Column(name = "seat_role", nullable = false)
  private SeatRole role;

  @Column(name = "unit_code")
  private String unitCode;

  @Column(name = "holder", nullable = false)
  private String holder;

  @Column(name = "staff")
  private String staff;

  /** For persistence only. */
  protected HearingSeat() {}

  /**
   * @param eventVersion the petition's event version after the hearing
   * @param unitCode whose seat it is, or null
   * @param holder name and post, as the record says
   * @param staff pseudonym, or null for one without an account
   */
  public HearingSeat(
      UUID id,
      UUID petitionId,
      long eventVersion,
      SeatRole role,
      String unitCode,
      String holder,
      String staff) {
    this.id = id;
    this.petitionId = petitionId;
    this.eventVersion = eventVersion;
    this.role = role;
    this.unitCode = unitCode;
    this.holder = holder;
    this.staff = staff;
  }
}
