package cn.huiyin.events.mediation;

/** 评理室层级: small matters in the village, big ones in the town, hard ones in the county. */
public enum RoomLevel {
  COUNTY,
  TOWN,
  VILLAGE,
  SECTOR
}
