package cn.huiyin.kit.calendar;

/** 期限长度的来源：法定、本系统的政策、由人设定。Where a clock's length comes from. */
public enum LengthBasis {
  /** The law itself names the days; nobody may set another number. */
  LAW,

  /** The law names none; the number is this system's named policy and may be configured. */
  POLICY,

  /** A person sets the days for the one case (交办期限). */
  SET_BY_PERSON
}
