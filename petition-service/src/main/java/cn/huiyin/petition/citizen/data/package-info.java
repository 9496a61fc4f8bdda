/** 本人的个人信息 (个人信息保护法 第四十五、四十六条): a copy of it, and the right to have it corrected. */
package cn.huiyin.petition.citizen.data;
