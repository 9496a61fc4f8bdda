package cn.huiyin.events.backlog;

/** 积案来源: exactly one per case, fixed at listing (I-31). */
public enum BacklogSource {
  /** 交办积案: put on a list and assigned by a higher level. */
  ASSIGNED,
  /** 社会突出信访问题: found by local screening. */
  SOCIAL_HOTSPOT
}
