package cn.huiyin.mediation.domain.room;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.Topics;
import cn.huiyin.events.mediation.MediationEvent.RoomClosed;
import cn.huiyin.events.mediation.MediationEvent.RoomEstablished;
import cn.huiyin.events.mediation.RoomLevel;
import cn.huiyin.mediation.domain.DatedAggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** 评理室 (DOMAIN 3.2): established on a day, and open until the day it is closed. */
@Entity
@Table(name = "room")
public class Room extends DatedAggregate {
  @Column(name = "room_code")
  private String roomCode;

  @Enumerated(EnumType.STRING)
  private RoomLevel level;

  @Column(name = "division_code")
  private String divisionCode;

  private boolean committee;

  @Column(name = "established_on")
  private LocalDate establishedOn;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  private String name;
  private String place;

  protected Room() {}

  private Room(UUID id) {
    super(id);
  }

  /** 设立: opens a room from a day on. The name and place are public, yet stay out of the events. */
  public static Room establish(UUID id, RoomCharter charter, LocalDate on) {
    Room room = new Room(id);
    room.name = charter.name();
    room.place = charter.place();
    room.happened(
        on,
        new RoomEstablished(
            charter.roomCode(), charter.level(), charter.divisionCode(), charter.committee()));
    return room;
  }

  /** An empty room to fold a case file into. */
  public static Room blank(UUID id) {
    return new Room(id);
  }

  /**
   * 撤并: closes the room on a day; it is not open on that day any more.
   *
   * @param lastSessionOn date of its last session, or null when none was held
   */
  public void close(LocalDate on, LocalDate lastSessionOn) {
    RoomClosesOnce.check(closedOn);
    NoSessionAfterClosing.check(on, lastSessionOn);
    happened(on, new RoomClosed(roomCode, level, divisionCode));
  }

  /** Whether the room is open on a date (I-36). */
  public boolean openOn(LocalDate date) {
    return !date.isBefore(establishedOn) && (closedOn == null || date.isBefore(closedOn));
  }

  @Override
  protected void apply(CaseEvent event) {
    if (event instanceof RoomEstablished established) {
      roomCode = established.roomCode();
      level = established.level();
      divisionCode = established.divisionCode();
      committee = established.committee();
    }
  }

  @Override
  protected void dated(LocalDate occurredOn, CaseEvent event) {
    if (event instanceof RoomEstablished) {
      establishedOn = occurredOn;
    } else if (event instanceof RoomClosed) {
      closedOn = occurredOn;
    }
  }

  @Override
  public String aggregateType() {
    return "room";
  }

  @Override
  public String topic() {
    return Topics.MEDIATION;
  }

  public String roomCode() {
    return roomCode;
  }

  public RoomLevel level() {
    return level;
  }

  public String divisionCode() {
    return divisionCode;
  }

  /** Whether it works through a people's mediation committee (I-27). */
  public boolean committee() {
    return committee;
  }

  public LocalDate establishedOn() {
    return establishedOn;
  }

  /** The first day it is no longer open, or null. */
  public LocalDate closedOn() {
    return closedOn;
  }

  public String name() {
    return name;
  }

  public String place() {
    return place;
  }
}
