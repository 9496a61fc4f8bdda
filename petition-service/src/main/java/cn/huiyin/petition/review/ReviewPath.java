package cn.huiyin.petition.review;

/** 事项编号与复查复核编号, as the address of a request names them. */
public record ReviewPath(String matterNo, String reviewNo) {}
