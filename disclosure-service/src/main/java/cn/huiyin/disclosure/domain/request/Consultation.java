package cn.huiyin.disclosure.domain.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** 征求第三方意见 (第三十二条): the time between is not counted (第三十三条). */
@Embeddable
public class Consultation {
  @Column(name = "asked_on", nullable = false)
  private LocalDate askedOn;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  /** For persistence only. */
  protected Consultation() {}

  Consultation(LocalDate askedOn) {
    this.askedOn = askedOn;
  }

  void end(LocalDate on) {
    endedOn = on;
  }

  public LocalDate askedOn() {
    return askedOn;
  }

  /** Day the answer came or, without one, the last day it counts; null while it is awaited. */
  public LocalDate endedOn() {
    return endedOn;
  }
}
