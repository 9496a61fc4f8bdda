/** 拟制与自查 (公开条例第十七条): drafts, their wording, the editor's own check. */
package cn.huiyin.disclosure.drafting;
