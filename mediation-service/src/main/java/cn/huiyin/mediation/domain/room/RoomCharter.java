package cn.huiyin.mediation.domain.room;

import cn.huiyin.events.mediation.RoomLevel;

/**
 * 评理室设立事项: what a room is when it opens.
 *
 * @param committee whether it works through a people's mediation committee
 */
public record RoomCharter(
    String roomCode,
    String name,
    RoomLevel level,
    String divisionCode,
    String place,
    boolean committee) {}
