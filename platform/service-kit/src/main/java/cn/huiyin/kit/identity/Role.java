package cn.huiyin.kit.identity;

/** 角色 (DOMAIN 7.1): the {@code groups} of a token. */
public enum Role {
  PETITIONER,
  INTAKE,
  CLASSIFIER,
  UNIT_HANDLER,
  UNIT_HEAD,
  REVIEWER,
  MEDIATOR,
  LAWYER,
  SUPERVISOR,
  DISCLOSURE_EDITOR,
  SECRECY_REVIEWER,
  COUNTY_LEADER,
  BUREAU_HEAD,
  DISCIPLINE_LIAISON,
  ANALYST,
  ADMIN;

  /** The same names as constants, for annotations. */
  public static final class Names {
    public static final String PETITIONER = "PETITIONER";
    public static final String INTAKE = "INTAKE";
    public static final String CLASSIFIER = "CLASSIFIER";
    public static final String UNIT_HANDLER = "UNIT_HANDLER";
    public static final String UNIT_HEAD = "UNIT_HEAD";
    public static final String REVIEWER = "REVIEWER";
    public static final String MEDIATOR = "MEDIATOR";
    public static final String LAWYER = "LAWYER";
    public static final String SUPERVISOR = "SUPERVISOR";
    public static final String DISCLOSURE_EDITOR = "DISCLOSURE_EDITOR";
    public static final String SECRECY_REVIEWER = "SECRECY_REVIEWER";
    public static final String COUNTY_LEADER = "COUNTY_LEADER";
    public static final String BUREAU_HEAD = "BUREAU_HEAD";
    public static final String DISCIPLINE_LIAISON = "DISCIPLINE_LIAISON";
    public static final String ANALYST = "ANALYST";
    public static final String ADMIN = "ADMIN";

    private Names() {}
  }
}
