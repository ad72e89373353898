BEGIN TRANSACTION;
CREATE TABLE access (
	id INTEGER NOT NULL, 
	school VARCHAR(64) DEFAULT '' NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	person VARCHAR(64) NOT NULL, 
	at BIGINT NOT NULL, 
	what VARCHAR(64) DEFAULT 'home' NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "access" VALUES(1,'bae049a4-e0f6-4ed2-b35a-eaccd1e0a2b2','66a2d344-19b2-467b-860b-21aaf354ecbf','f3cc46bb-b410-450f-9d72-d8602c96872a',1795888027835,'home');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0006');
CREATE TABLE allowance (
	number INTEGER NOT NULL, 
	full_at INTEGER NOT NULL, 
	PRIMARY KEY (number)
);
INSERT INTO "allowance" VALUES(153770,1795888927130);
INSERT INTO "allowance" VALUES(373274,1795888627130);
INSERT INTO "allowance" VALUES(544190,1795888057130);
CREATE TABLE device (
	person VARCHAR(64) NOT NULL, 
	id VARCHAR(160) NOT NULL, 
	last_at BIGINT NOT NULL, 
	last_seen BIGINT NOT NULL, 
	said BIGINT NOT NULL, 
	strayed BIGINT, 
	PRIMARY KEY (person, id)
);
INSERT INTO "device" VALUES('server','server',1795888027857,1795888027857,5,NULL);
INSERT INTO "device" VALUES('48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef','ffion-phone',1795888027466,1795888027466,4,NULL);
INSERT INTO "device" VALUES('2ea1d2b3-f059-469e-a5e5-7d0bee0d3077','lee-phone',1795888027451,1795888027451,5,NULL);
INSERT INTO "device" VALUES('0d5fae5b-b621-47ba-829a-6f7e2bc3c8da','jones-phone',1795888027459,1795888027894,1,NULL);
INSERT INTO "device" VALUES('06895fb1-0cf2-4437-839d-fb8bdf9b4406','carer-phone',1795888027469,1795888027474,1,NULL);
INSERT INTO "device" VALUES('f3cc46bb-b410-450f-9d72-d8602c96872a','staff-phone',1795888027471,1795888027471,1,NULL);
INSERT INTO "device" VALUES('48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef','c14a8e57-19be-4469-a6ec-db3ad2625416',1795888045134,1795888048345,2,NULL);
INSERT INTO "device" VALUES('48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef','desk',1795888048261,1795888048261,1,NULL);
CREATE TABLE edit (
	scope VARCHAR(160) NOT NULL, 
	version BIGINT NOT NULL, 
	"by" VARCHAR(64) NOT NULL, 
	id VARCHAR(160) NOT NULL, 
	position INTEGER NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	record VARCHAR(64) NOT NULL, 
	"set" TEXT NOT NULL, 
	shown TEXT, 
	base BIGINT NOT NULL, 
	whom VARCHAR(64), 
	role VARCHAR(64) NOT NULL, 
	device VARCHAR(160) NOT NULL, 
	made BIGINT NOT NULL, 
	at BIGINT NOT NULL, 
	received BIGINT NOT NULL, 
	schema INTEGER NOT NULL, 
	outcome TEXT NOT NULL, 
	PRIMARY KEY (scope, version), 
	UNIQUE ("by", id, position)
);
INSERT INTO "edit" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/circle',1,'server','_FEWW0t4iOeipMIm:0',0,'card','0c8b1d34-0f54-52ed-a5ed-54fccabe0774','{"name":"Ffion Llewellyn","year":"Year 7","group":"7 Kestrel","school":"Harebell Down School","worried":"Talk to Mrs Ashworth in room 4.","terms":[{"name":"Autumn","first":"2026-09-03","last":"2026-12-18"}]}',NULL,0,NULL,'server','server',1795888025154,1795888025154,1795888025154,1,'[]');
INSERT INTO "edit" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/circle',2,'server','_FEWW0t4iOeipMIm:0',1,'member','4381f469-d823-59a9-a909-02ecc3f78bb6','{"person":"48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef","name":"Ffion Llewellyn","role":"pupil","since":"2026-11-28"}',NULL,0,NULL,'server','server',1795888025154,1795888025154,1795888025154,1,'[]');
INSERT INTO "edit" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/circle',3,'server','nvVgmUCmOue5gOgZ:0',0,'member','e6f4b16d-8336-5fea-8ead-95527f52e25f','{"person":"2ea1d2b3-f059-469e-a5e5-7d0bee0d3077","name":"Ms Lee","role":"tutor","since":"2026-11-28"}',NULL,2,NULL,'server','server',1795888025724,1795888025724,1795888025724,1,'[]');
INSERT INTO "edit" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/circle',4,'server','CDLP3b4OQV6BHy2J:0',0,'member','54db80c5-83d8-55c4-a0c0-3748abcf1194','{"person":"0d5fae5b-b621-47ba-829a-6f7e2bc3c8da","name":"Mr Jones","role":"tutor","since":"2026-11-28"}',NULL,3,NULL,'server','server',1795888025739,1795888025739,1795888025739,1,'[]');
INSERT INTO "edit" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/circle',5,'server','MF57amgEWQ0tQgun:0',0,'member','f34af1aa-8490-56fc-b1f3-b2fce56d3696','{"person":"06895fb1-0cf2-4437-839d-fb8bdf9b4406","name":"Siân Llewellyn","role":"carer","since":"2026-11-28"}',NULL,4,NULL,'server','server',1795888025767,1795888025767,1795888025767,1,'[]');
INSERT INTO "edit" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/circle',6,'48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef','ffion:5',0,'about','1875c7dc-12a5-55d0-bf69-cec2fd982836','{"matters":"Canu gyda Mam-gu","loves":{"$add":["jazz"],"$remove":[]}}',NULL,0,NULL,'pupil','ffion-phone',1795888027316,1795888027316,1795888027317,1,'[]');
INSERT INTO "edit" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/circle',7,'48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef','ffion:6',0,'goal','01a22344-96b2-7000-8000-000000000001','{"words":"Chwarae''r delyn","sort":{"$add":["musical"],"$remove":[]}}',NULL,0,NULL,'pupil','ffion-phone',1795888027345,1795888027345,1795888027353,1,'[]');
INSERT INTO "edit" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/circle',8,'2ea1d2b3-f059-469e-a5e5-7d0bee0d3077','lee:7',0,'goal','01a22344-96b2-7000-8000-000000000001','{"words":"Chwarae''r delyn i Mam-gu"}',NULL,0,NULL,'tutor','lee-phone',1795888027361,1795888027361,1795888027362,1,'[[0,"words","suggested"]]');
INSERT INTO "edit" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/circle',9,'2ea1d2b3-f059-469e-a5e5-7d0bee0d3077','lee:8',0,'goal','01a22344-96b2-7000-8000-000000000001','{"agreed":"Ten minutes after tea"}',NULL,0,NULL,'tutor','lee-phone',1795888027395,1795888027395,1795888027408,1,'[]');
INSERT INTO "edit" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/circle',10,'48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef','ffion:9',0,'goal','01a22344-96b2-7000-8000-000000000001','{"agreed":"On the stairs","by_when":"Easter"}',NULL,0,NULL,'pupil','ffion-phone',1795888027419,1795888027419,1795888027421,1,'[[0,"agreed","kept"]]');
INSERT INTO "edit" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/circle',11,'2ea1d2b3-f059-469e-a5e5-7d0bee0d3077','lee:10',0,'step','01a22344-96b2-7000-8000-000000000002','{"goal":"01a22344-96b2-7000-8000-000000000001","words":"Find a chair"}',NULL,0,NULL,'tutor','lee-phone',1795888027427,1795888027427,1795888027427,1,'[]');
INSERT INTO "edit" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/circle',12,'2ea1d2b3-f059-469e-a5e5-7d0bee0d3077','lee:11',0,'step','01a22344-96b2-7000-8000-000000000002','{"_deleted":true}',NULL,0,NULL,'tutor','lee-phone',1795888027443,1795888027443,1795888027443,1,'[]');
INSERT INTO "edit" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/home/2026',1,'2ea1d2b3-f059-469e-a5e5-7d0bee0d3077','lee:14',0,'lesson','01a22344-96b2-7000-8000-000000000003','{"day":"2026-11-28","did":"Scales, slowly"}','{"did":"Scales, slowly"}',0,NULL,'tutor','lee-phone',1795888027451,1795888027451,1795888027451,1,'[]');
INSERT INTO "edit" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/home/2026',2,'2ea1d2b3-f059-469e-a5e5-7d0bee0d3077','lee:14',1,'task','01a22344-973b-7000-8000-00000000000c','{"lesson":"01a22344-96b2-7000-8000-000000000003","words":"Bars 1 to 8"}',NULL,0,NULL,'tutor','lee-phone',1795888027451,1795888027451,1795888027451,1,'[]');
INSERT INTO "edit" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/own:2ea1d2b3-f059-469e-a5e5-7d0bee0d3077/2026',1,'2ea1d2b3-f059-469e-a5e5-7d0bee0d3077','lee:14',2,'note','01a22344-973b-7000-8000-00000000000d','{"lesson":"01a22344-96b2-7000-8000-000000000003","words":"Tired today"}',NULL,0,NULL,'tutor','lee-phone',1795888027451,1795888027451,1795888027451,1,'[]');
INSERT INTO "edit" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/home/2026',3,'0d5fae5b-b621-47ba-829a-6f7e2bc3c8da','jones:15',0,'lesson','01a22344-96b2-7000-8000-000000000003','{"did":"Scales, slowly. And a song."}','{"did":"Scales, slowly. And a song."}',1,NULL,'tutor','jones-phone',1795888027459,1795888027459,1795888027460,1,'[]');
INSERT INTO "edit" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/home/2026',4,'48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef','ffion:16',0,'practice','01a22344-96b2-7000-8000-000000000004','{"day":"2026-11-28","what":"The song"}',NULL,0,NULL,'pupil','ffion-phone',1795888027466,1795888027466,1795888027466,1,'[]');
INSERT INTO "edit" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/home/2026',5,'06895fb1-0cf2-4437-839d-fb8bdf9b4406','carer:18',0,'cheer','01a22344-974d-7000-8000-000000000011','{"sticker":"star","practice":"01a22344-96b2-7000-8000-000000000004"}',NULL,0,NULL,'carer','carer-phone',1795888027469,1795888027469,1795888027469,1,'[]');
INSERT INTO "edit" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/circle',13,'f3cc46bb-b410-450f-9d72-d8602c96872a','staff:20',0,'acknowledgement','01a22344-974f-7000-8000-000000000013','{"day":"2026-11-28","comment":"Lovely"}',NULL,0,NULL,'school','staff-phone',1795888027471,1795888027471,1795888027471,1,'[]');
INSERT INTO "edit" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/circle',14,'server','cc7cKHA8ZvHgeV4X:0',0,'member','54db80c5-83d8-55c4-a0c0-3748abcf1194','{"until":"2026-11-28"}',NULL,13,NULL,'server','server',1795888027857,1795888027857,1795888027857,1,'[]');
INSERT INTO "edit" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/circle',15,'48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef','QDHsQCLBBQb2tQPW:2',0,'goal','01a22344-d650-77fc-a4cb-812acf9aca55','{"words":"Chwarae gyda''r band"}',NULL,14,NULL,'pupil','c14a8e57-19be-4469-a6ec-db3ad2625416',1795888043995,1795888044001,1795888044159,1,'[]');
INSERT INTO "edit" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/circle',16,'48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef','ffion-test:1',0,'goal','01a22344-d650-77fc-a4cb-812acf9aca55','{"by_when":"By Easter"}',NULL,0,NULL,'pupil','desk',1795888048257,1795888048261,1795888048261,1,'[]');
INSERT INTO "edit" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/circle',17,'48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef','QDHsQCLBBQb2tQPW:3',0,'goal','01a22344-d650-77fc-a4cb-812acf9aca55','{"by_when":"By Whitsun"}',NULL,15,NULL,'pupil','c14a8e57-19be-4469-a6ec-db3ad2625416',1795888045125,1795888045134,1795888048313,1,'[[0,"by_when","superseded"]]');
CREATE TABLE epoch (
	id VARCHAR(64) NOT NULL, 
	made BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "epoch" VALUES('m5tX8-ty8AWX03e7',1795888023655);
CREATE TABLE event (
	id INTEGER NOT NULL, 
	at INTEGER NOT NULL, 
	"by" VARCHAR NOT NULL, 
	what VARCHAR NOT NULL, 
	whom VARCHAR NOT NULL, 
	"plan" VARCHAR, 
	detail VARCHAR NOT NULL, 
	school VARCHAR DEFAULT '' NOT NULL, 
	notice BOOLEAN DEFAULT 0 NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "event" VALUES(1,1795888025148,'command','added','48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef','66a2d344-19b2-467b-860b-21aaf354ecbf','pupil','bae049a4-e0f6-4ed2-b35a-eaccd1e0a2b2',0);
INSERT INTO "event" VALUES(2,1795888025154,'command','joined','48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef','66a2d344-19b2-467b-860b-21aaf354ecbf','pupil','bae049a4-e0f6-4ed2-b35a-eaccd1e0a2b2',0);
INSERT INTO "event" VALUES(3,1795888025280,'command','added','2ea1d2b3-f059-469e-a5e5-7d0bee0d3077',NULL,'tutor','bae049a4-e0f6-4ed2-b35a-eaccd1e0a2b2',0);
INSERT INTO "event" VALUES(4,1795888025540,'command','added','0d5fae5b-b621-47ba-829a-6f7e2bc3c8da',NULL,'tutor','bae049a4-e0f6-4ed2-b35a-eaccd1e0a2b2',0);
INSERT INTO "event" VALUES(5,1795888025715,'command','added','06895fb1-0cf2-4437-839d-fb8bdf9b4406',NULL,'carer','bae049a4-e0f6-4ed2-b35a-eaccd1e0a2b2',0);
INSERT INTO "event" VALUES(6,1795888025724,'command','joined','2ea1d2b3-f059-469e-a5e5-7d0bee0d3077','66a2d344-19b2-467b-860b-21aaf354ecbf','tutor','bae049a4-e0f6-4ed2-b35a-eaccd1e0a2b2',1);
INSERT INTO "event" VALUES(7,1795888025738,'command','joined','0d5fae5b-b621-47ba-829a-6f7e2bc3c8da','66a2d344-19b2-467b-860b-21aaf354ecbf','tutor','bae049a4-e0f6-4ed2-b35a-eaccd1e0a2b2',1);
INSERT INTO "event" VALUES(8,1795888025766,'command','joined','06895fb1-0cf2-4437-839d-fb8bdf9b4406','66a2d344-19b2-467b-860b-21aaf354ecbf','carer','bae049a4-e0f6-4ed2-b35a-eaccd1e0a2b2',1);
INSERT INTO "event" VALUES(9,1795888025979,'command','added','f3cc46bb-b410-450f-9d72-d8602c96872a',NULL,'school','bae049a4-e0f6-4ed2-b35a-eaccd1e0a2b2',0);
INSERT INTO "event" VALUES(10,1795888025990,'command','named for safeguarding','f3cc46bb-b410-450f-9d72-d8602c96872a',NULL,'','bae049a4-e0f6-4ed2-b35a-eaccd1e0a2b2',1);
INSERT INTO "event" VALUES(11,1795888026070,'command','added','95afbbfc-2b46-4052-8537-83e0c20221d8',NULL,'hub','',0);
INSERT INTO "event" VALUES(12,1795888027857,'command','left','0d5fae5b-b621-47ba-829a-6f7e2bc3c8da','66a2d344-19b2-467b-860b-21aaf354ecbf','tutor','bae049a4-e0f6-4ed2-b35a-eaccd1e0a2b2',0);
CREATE TABLE member (
	id INTEGER NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	person VARCHAR(64) NOT NULL, 
	role VARCHAR(64) NOT NULL, 
	since BIGINT NOT NULL, 
	until BIGINT, 
	PRIMARY KEY (id)
);
INSERT INTO "member" VALUES(1,'66a2d344-19b2-467b-860b-21aaf354ecbf','48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef','pupil',1795888025151,NULL);
INSERT INTO "member" VALUES(2,'66a2d344-19b2-467b-860b-21aaf354ecbf','2ea1d2b3-f059-469e-a5e5-7d0bee0d3077','tutor',1795888025723,NULL);
INSERT INTO "member" VALUES(3,'66a2d344-19b2-467b-860b-21aaf354ecbf','0d5fae5b-b621-47ba-829a-6f7e2bc3c8da','tutor',1795888025738,1795888027846);
INSERT INTO "member" VALUES(4,'66a2d344-19b2-467b-860b-21aaf354ecbf','06895fb1-0cf2-4437-839d-fb8bdf9b4406','carer',1795888025766,NULL);
CREATE TABLE membership (
	person VARCHAR(64) NOT NULL, 
	number BIGINT NOT NULL, 
	PRIMARY KEY (person)
);
INSERT INTO "membership" VALUES('48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef',1);
INSERT INTO "membership" VALUES('2ea1d2b3-f059-469e-a5e5-7d0bee0d3077',1);
INSERT INTO "membership" VALUES('0d5fae5b-b621-47ba-829a-6f7e2bc3c8da',2);
INSERT INTO "membership" VALUES('06895fb1-0cf2-4437-839d-fb8bdf9b4406',1);
INSERT INTO "membership" VALUES('f3cc46bb-b410-450f-9d72-d8602c96872a',1);
CREATE TABLE person (
	id VARCHAR NOT NULL, 
	school_id VARCHAR, 
	role VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	called VARCHAR NOT NULL, 
	year VARCHAR NOT NULL, 
	"group" VARCHAR NOT NULL, 
	"plan" VARCHAR, 
	sign_in VARCHAR NOT NULL, 
	password VARCHAR NOT NULL, 
	must_change BOOLEAN NOT NULL, 
	slip_at INTEGER, 
	safeguarding BOOLEAN NOT NULL, 
	seal BLOB NOT NULL, 
	notices_seen INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(school_id) REFERENCES school (id), 
	UNIQUE ("plan"), 
	UNIQUE (sign_in)
);
INSERT INTO "person" VALUES('48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef','bae049a4-e0f6-4ed2-b35a-eaccd1e0a2b2','pupil','Ffion Llewellyn','Ffion','Year 7','7 Kestrel','66a2d344-19b2-467b-860b-21aaf354ecbf','ffion','$argon2id$v=19$m=19456,t=2,p=1$XfUBqvUTQ6/IGc07d706YA$mCoN73Dc+B7FC8cCo/pkao0vox5OA/usv+APnTm+6KE',0,NULL,0,X'4AEED723FDA4464889187E83BA15ED2FBCBFE2E1736B8212C14CC979D59783FF',0);
INSERT INTO "person" VALUES('2ea1d2b3-f059-469e-a5e5-7d0bee0d3077','bae049a4-e0f6-4ed2-b35a-eaccd1e0a2b2','tutor','Ms Lee','','','',NULL,'lee','$argon2id$v=19$m=19456,t=2,p=1$0VD5BLBPAYyeLeL0sl/bSw$5c16ec+wSJTiy6sQiiGS/iJgEuNGjPj66kGyicXE0PA',0,NULL,0,X'C3706BED4490877A3AFF54CB6C6D1AAE7BE5E320C1051E7364C3CDB39F204A83',0);
INSERT INTO "person" VALUES('0d5fae5b-b621-47ba-829a-6f7e2bc3c8da','bae049a4-e0f6-4ed2-b35a-eaccd1e0a2b2','tutor','Mr Jones','','','',NULL,'jones','$argon2id$v=19$m=19456,t=2,p=1$/j3Cx3EGXIdnV1+dIQEygQ$bIjc3soq9VpdJ/4IiT6COtW+iyJrYMrVYwQnzrILxZI',0,NULL,0,X'D12B0368C2FE0EE1176714D5A4E93CD41FE5D899E4F3691FCB2FB8704CF93425',0);
INSERT INTO "person" VALUES('06895fb1-0cf2-4437-839d-fb8bdf9b4406','bae049a4-e0f6-4ed2-b35a-eaccd1e0a2b2','carer','Siân Llewellyn','','','',NULL,'carer','$argon2id$v=19$m=19456,t=2,p=1$NTIMp+XYmrNm1s5uPL0yiA$pvPTpPLXEkxga5zaY6+HE8V6WQ3TpmobwN36tSaiaDU',0,NULL,0,X'21B907F3254A220F3E90EB44F9D76773089ED2E99B20F267278A38B430724386',0);
INSERT INTO "person" VALUES('f3cc46bb-b410-450f-9d72-d8602c96872a','bae049a4-e0f6-4ed2-b35a-eaccd1e0a2b2','school','Mrs Ashworth','','','',NULL,'staff','$argon2id$v=19$m=19456,t=2,p=1$oRya3dARON2CUkvOXTjZuA$A3UDjAG2dOFK6dnBcABG+2IAevCRbawKXp+r+ckXe+I',0,NULL,1,X'0A5392D298CAD577849AF1D9BBB1B6522B1C49AC01BEB21876E5886EF7673031',8);
INSERT INTO "person" VALUES('95afbbfc-2b46-4052-8537-83e0c20221d8',NULL,'hub','Ruth Castellanos','','','',NULL,'hub','$argon2id$v=19$m=19456,t=2,p=1$4/GQFkQ/Uy32LCTKXGpQgA$JX2hTsXqCc1SR+xj5MXt7M4ALms5ICeRsUqqedeIY1g',0,NULL,0,X'2DC115993BA40188B0A43819AD59BDDC722FF9D64141F19D253D1047EE28B454',0);
CREATE TABLE "plan" (
	id VARCHAR(64) NOT NULL, 
	school VARCHAR(64) NOT NULL, 
	first_year INTEGER NOT NULL, 
	closed BOOLEAN NOT NULL, 
	erased BIGINT, 
	PRIMARY KEY (id)
);
INSERT INTO "plan" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf','bae049a4-e0f6-4ed2-b35a-eaccd1e0a2b2',2026,0,NULL);
CREATE TABLE quarantine (
	id INTEGER NOT NULL, 
	school VARCHAR(64) NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	person VARCHAR(64) NOT NULL, 
	role VARCHAR(64) NOT NULL, 
	edit VARCHAR(160) NOT NULL, 
	changes TEXT NOT NULL, 
	made BIGINT NOT NULL, 
	received BIGINT NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (person, edit, "plan")
);
INSERT INTO "quarantine" VALUES(1,'bae049a4-e0f6-4ed2-b35a-eaccd1e0a2b2','66a2d344-19b2-467b-860b-21aaf354ecbf','0d5fae5b-b621-47ba-829a-6f7e2bc3c8da','tutor','jones:23','[["66a2d344-19b2-467b-860b-21aaf354ecbf/circle","goal","01a22344-98f5-7000-8000-000000000016",{"words":"Too late"}]]',1795888027893,1795888027894);
CREATE TABLE reading (
	"plan" VARCHAR(64) NOT NULL, 
	day VARCHAR(64) NOT NULL, 
	person VARCHAR(64) NOT NULL, 
	way VARCHAR(64) NOT NULL, 
	at BIGINT NOT NULL, 
	PRIMARY KEY ("plan", day, person, way)
);
INSERT INTO "reading" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf','2026-11-28','2ea1d2b3-f059-469e-a5e5-7d0bee0d3077','page',1795888027492);
INSERT INTO "reading" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf','2026-11-28','06895fb1-0cf2-4437-839d-fb8bdf9b4406','page',1795888036465);
INSERT INTO "reading" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf','2026-11-28','06895fb1-0cf2-4437-839d-fb8bdf9b4406','device',1795888037855);
INSERT INTO "reading" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf','2026-11-28','48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef','page',1795888042972);
INSERT INTO "reading" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf','2026-11-28','48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef','device',1795888043114);
CREATE TABLE record (
	scope VARCHAR(160) NOT NULL, 
	id VARCHAR(64) NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	version BIGINT NOT NULL, 
	fields TEXT NOT NULL, 
	heads TEXT NOT NULL, 
	parent VARCHAR(64), 
	deleted BOOLEAN NOT NULL, 
	PRIMARY KEY (scope, id, kind)
);
INSERT INTO "record" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/circle','0c8b1d34-0f54-52ed-a5ed-54fccabe0774','card',1,'{"name":["Ffion Llewellyn",1,"server",1795888025154],"year":["Year 7",1,"server",1795888025154],"group":["7 Kestrel",1,"server",1795888025154],"school":["Harebell Down School",1,"server",1795888025154],"worried":["Talk to Mrs Ashworth in room 4.",1,"server",1795888025154],"terms":[[{"name":"Autumn","first":"2026-09-03","last":"2026-12-18"}],1,"server",1795888025154]}','[{"1":["server",null,"server","server",1795888025154,0,"_FEWW0t4iOeipMIm:0",1]},{"name":[1,0,true,0],"year":[1,0,true,0],"group":[1,0,true,0],"school":[1,0,true,0],"worried":[1,0,true,0],"terms":[1,0,true,0]}]',NULL,0);
INSERT INTO "record" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/circle','4381f469-d823-59a9-a909-02ecc3f78bb6','member',2,'{"person":["48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef",2,"server",1795888025154],"name":["Ffion Llewellyn",2,"server",1795888025154],"role":["pupil",2,"server",1795888025154],"since":["2026-11-28",2,"server",1795888025154]}','[{"2":["server",null,"server","server",1795888025154,0,"_FEWW0t4iOeipMIm:0",1]},{"person":[2,0,true,1],"name":[2,0,true,1],"role":[2,0,true,1],"since":[2,0,true,1]}]',NULL,0);
INSERT INTO "record" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/circle','e6f4b16d-8336-5fea-8ead-95527f52e25f','member',3,'{"person":["2ea1d2b3-f059-469e-a5e5-7d0bee0d3077",3,"server",1795888025724],"name":["Ms Lee",3,"server",1795888025724],"role":["tutor",3,"server",1795888025724],"since":["2026-11-28",3,"server",1795888025724]}','[{"3":["server",null,"server","server",1795888025724,2,"nvVgmUCmOue5gOgZ:0",1]},{"person":[3,0,true,0],"name":[3,0,true,0],"role":[3,0,true,0],"since":[3,0,true,0]}]',NULL,0);
INSERT INTO "record" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/circle','54db80c5-83d8-55c4-a0c0-3748abcf1194','member',14,'{"person":["0d5fae5b-b621-47ba-829a-6f7e2bc3c8da",4,"server",1795888025739],"name":["Mr Jones",4,"server",1795888025739],"role":["tutor",4,"server",1795888025739],"since":["2026-11-28",4,"server",1795888025739],"until":["2026-11-28",14,"server",1795888027857]}','[{"4":["server",null,"server","server",1795888025739,3,"CDLP3b4OQV6BHy2J:0",1],"14":["server",null,"server","server",1795888027857,13,"cc7cKHA8ZvHgeV4X:0",1]},{"person":[4,0,true,0],"name":[4,0,true,0],"role":[4,0,true,0],"since":[4,0,true,0],"until":[14,0,true,0]}]',NULL,0);
INSERT INTO "record" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/circle','f34af1aa-8490-56fc-b1f3-b2fce56d3696','member',5,'{"person":["06895fb1-0cf2-4437-839d-fb8bdf9b4406",5,"server",1795888025767],"name":["Siân Llewellyn",5,"server",1795888025767],"role":["carer",5,"server",1795888025767],"since":["2026-11-28",5,"server",1795888025767]}','[{"5":["server",null,"server","server",1795888025767,4,"MF57amgEWQ0tQgun:0",1]},{"person":[5,0,true,0],"name":[5,0,true,0],"role":[5,0,true,0],"since":[5,0,true,0]}]',NULL,0);
INSERT INTO "record" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/circle','1875c7dc-12a5-55d0-bf69-cec2fd982836','about',6,'{"matters":["Canu gyda Mam-gu",6,"48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef",1795888027316],"loves":[["jazz"],6,"48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef",1795888027316]}','[{"6":["48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef",null,"pupil","ffion-phone",1795888027316,0,"ffion:5",1]},{"matters":[6,2,true,0],"loves":[[["jazz",6,0,false,0,"",0,0]],6,[6,0,0],["48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef",null],null,[]]}]',NULL,0);
INSERT INTO "record" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/circle','01a22344-96b2-7000-8000-000000000001','goal',10,'{"words":["Chwarae''r delyn",8,"48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef",1795888027345,[["Chwarae''r delyn i Mam-gu",8,"2ea1d2b3-f059-469e-a5e5-7d0bee0d3077",1795888027361,"suggested"]]],"sort":[["musical"],7,"48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef",1795888027345],"agreed":["On the stairs",10,"48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef",1795888027419,[["Ten minutes after tea",9,"2ea1d2b3-f059-469e-a5e5-7d0bee0d3077",1795888027395,"kept"]]],"by_when":["Easter",10,"48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef",1795888027419]}','[{"7":["48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef",null,"pupil","ffion-phone",1795888027345,0,"ffion:6",1],"8":["2ea1d2b3-f059-469e-a5e5-7d0bee0d3077",null,"tutor","lee-phone",1795888027361,0,"lee:7",1],"10":["48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef",null,"pupil","ffion-phone",1795888027419,0,"ffion:9",1],"9":["2ea1d2b3-f059-469e-a5e5-7d0bee0d3077",null,"tutor","lee-phone",1795888027395,0,"lee:8",1]},{"sort":[[["musical",7,0,false,0,"",0,0]],7,[7,0,0],["48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef",null],null,[]],"words":[[["Chwarae''r delyn",7,2,true,0,"",0,0],["Chwarae''r delyn i Mam-gu",8,0,false,0,"",0,0]],8,[8,0,7],["48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef",null],null,[]],"by_when":[10,0,false,0],"agreed":[[["Ten minutes after tea",9,0,true,0,"",0,0],["On the stairs",10,0,true,0,"",0,0]],10,[9,0,0],["2ea1d2b3-f059-469e-a5e5-7d0bee0d3077",null],null,[]]}]',NULL,0);
INSERT INTO "record" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/circle','01a22344-96b2-7000-8000-000000000002','step',12,'{"goal":["01a22344-96b2-7000-8000-000000000001",11,"2ea1d2b3-f059-469e-a5e5-7d0bee0d3077",1795888027427],"words":["Find a chair",11,"2ea1d2b3-f059-469e-a5e5-7d0bee0d3077",1795888027427],"_deleted":[true,12,"2ea1d2b3-f059-469e-a5e5-7d0bee0d3077",1795888027443]}','[{"11":["2ea1d2b3-f059-469e-a5e5-7d0bee0d3077",null,"tutor","lee-phone",1795888027427,0,"lee:10",1],"12":["2ea1d2b3-f059-469e-a5e5-7d0bee0d3077",null,"tutor","lee-phone",1795888027443,0,"lee:11",1]},{"goal":[11,0,false,0],"words":[11,0,false,0],"_deleted":[12,0,false,0]}]','01a22344-96b2-7000-8000-000000000001',1);
INSERT INTO "record" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/home/2026','01a22344-96b2-7000-8000-000000000003','lesson',3,'{"day":["2026-11-28",1,"2ea1d2b3-f059-469e-a5e5-7d0bee0d3077",1795888027451],"did":["Scales, slowly. And a song.",3,"0d5fae5b-b621-47ba-829a-6f7e2bc3c8da",1795888027459]}','[{"1":["2ea1d2b3-f059-469e-a5e5-7d0bee0d3077",null,"tutor","lee-phone",1795888027451,0,"lee:14",1],"3":["0d5fae5b-b621-47ba-829a-6f7e2bc3c8da",null,"tutor","jones-phone",1795888027459,1,"jones:15",1]},{"day":[1,0,false,0],"did":[3,0,true,0,[1,0,0],["2ea1d2b3-f059-469e-a5e5-7d0bee0d3077",null]]}]',NULL,0);
INSERT INTO "record" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/home/2026','01a22344-973b-7000-8000-00000000000c','task',2,'{"lesson":["01a22344-96b2-7000-8000-000000000003",2,"2ea1d2b3-f059-469e-a5e5-7d0bee0d3077",1795888027451],"words":["Bars 1 to 8",2,"2ea1d2b3-f059-469e-a5e5-7d0bee0d3077",1795888027451]}','[{"2":["2ea1d2b3-f059-469e-a5e5-7d0bee0d3077",null,"tutor","lee-phone",1795888027451,0,"lee:14",1]},{"lesson":[2,0,false,1],"words":[2,0,false,1]}]','01a22344-96b2-7000-8000-000000000003',0);
INSERT INTO "record" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/own:2ea1d2b3-f059-469e-a5e5-7d0bee0d3077/2026','01a22344-973b-7000-8000-00000000000d','note',1,'{"lesson":["01a22344-96b2-7000-8000-000000000003",1,"2ea1d2b3-f059-469e-a5e5-7d0bee0d3077",1795888027451],"words":["Tired today",1,"2ea1d2b3-f059-469e-a5e5-7d0bee0d3077",1795888027451]}','[{"1":["2ea1d2b3-f059-469e-a5e5-7d0bee0d3077",null,"tutor","lee-phone",1795888027451,0,"lee:14",1]},{"lesson":[1,0,false,2],"words":[1,2,true,2]}]',NULL,0);
INSERT INTO "record" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/home/2026','01a22344-96b2-7000-8000-000000000004','practice',4,'{"day":["2026-11-28",4,"48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef",1795888027466],"what":["The song",4,"48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef",1795888027466]}','[{"4":["48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef",null,"pupil","ffion-phone",1795888027466,0,"ffion:16",1]},{"day":[4,0,false,0],"what":[4,0,false,0]}]',NULL,0);
INSERT INTO "record" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/home/2026','01a22344-974d-7000-8000-000000000011','cheer',5,'{"sticker":["star",5,"06895fb1-0cf2-4437-839d-fb8bdf9b4406",1795888027469],"practice":["01a22344-96b2-7000-8000-000000000004",5,"06895fb1-0cf2-4437-839d-fb8bdf9b4406",1795888027469]}','[{"5":["06895fb1-0cf2-4437-839d-fb8bdf9b4406",null,"carer","carer-phone",1795888027469,0,"carer:18",1]},{"sticker":[5,0,false,0],"practice":[5,0,false,0]}]',NULL,0);
INSERT INTO "record" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/circle','01a22344-974f-7000-8000-000000000013','acknowledgement',13,'{"day":["2026-11-28",13,"f3cc46bb-b410-450f-9d72-d8602c96872a",1795888027471],"comment":["Lovely",13,"f3cc46bb-b410-450f-9d72-d8602c96872a",1795888027471]}','[{"13":["f3cc46bb-b410-450f-9d72-d8602c96872a",null,"school","staff-phone",1795888027471,0,"staff:20",1]},{"day":[13,0,false,0],"comment":[13,0,false,0]}]',NULL,0);
INSERT INTO "record" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/circle','01a22344-d650-77fc-a4cb-812acf9aca55','goal',17,'{"words":["Chwarae gyda''r band",15,"48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef",1795888044001],"by_when":["By Easter",16,"48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef",1795888048261]}','[{"15":["48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef",null,"pupil","c14a8e57-19be-4469-a6ec-db3ad2625416",1795888044001,14,"QDHsQCLBBQb2tQPW:2",1],"16":["48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef",null,"pupil","desk",1795888048261,0,"ffion-test:1",1]},{"words":[15,2,true,0],"by_when":[16,0,false,0]}]',NULL,0);
CREATE TABLE refusal (
	"by" VARCHAR(64) NOT NULL, 
	id VARCHAR(160) NOT NULL, 
	reason VARCHAR(64) NOT NULL, 
	received BIGINT NOT NULL, 
	PRIMARY KEY ("by", id)
);
INSERT INTO "refusal" VALUES('06895fb1-0cf2-4437-839d-fb8bdf9b4406','carer:21','not-allowed',1795888027474);
INSERT INTO "refusal" VALUES('0d5fae5b-b621-47ba-829a-6f7e2bc3c8da','jones:23','not-yours',1795888027894);
INSERT INTO "refusal" VALUES('48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef','another-of-hers:2','unknown-kind',1795888048345);
CREATE TABLE school (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	worried VARCHAR NOT NULL, 
	terms JSON NOT NULL, 
	zone VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "school" VALUES('bae049a4-e0f6-4ed2-b35a-eaccd1e0a2b2','Harebell Down School','Talk to Mrs Ashworth in room 4.','[{"name": "Autumn", "first": "2026-09-03", "last": "2026-12-18"}]','Europe/London');
CREATE TABLE scope (
	id VARCHAR(160) NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	audience VARCHAR(64) NOT NULL, 
	version BIGINT NOT NULL, 
	records INTEGER NOT NULL, 
	total BIGINT NOT NULL, 
	received BIGINT NOT NULL, 
	restored BIGINT NOT NULL, 
	written BIGINT DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "scope" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/circle','66a2d344-19b2-467b-860b-21aaf354ecbf','circle',17,10,83,1795888048313,0,1108);
INSERT INTO "scope" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/home/2026','66a2d344-19b2-467b-860b-21aaf354ecbf','home',5,4,14,1795888027469,0,257);
INSERT INTO "scope" VALUES('66a2d344-19b2-467b-860b-21aaf354ecbf/own:2ea1d2b3-f059-469e-a5e5-7d0bee0d3077/2026','66a2d344-19b2-467b-860b-21aaf354ecbf','own',1,1,1,1795888027451,0,71);
CREATE TABLE session (
	id VARCHAR NOT NULL, 
	person_id VARCHAR NOT NULL, 
	begun INTEGER NOT NULL, 
	last_at INTEGER NOT NULL, 
	device VARCHAR NOT NULL, 
	ended INTEGER, 
	hidden BOOLEAN NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "session" VALUES('635c7a4b78290d3a954601d824dd341426ec3dbe73d468e80ed658bbbbd32309','2ea1d2b3-f059-469e-a5e5-7d0bee0d3077',1795888027089,1795888027089,'another device',NULL,0);
INSERT INTO "session" VALUES('c1370bdbb5059217ac5cc2b42f3b357798ae132790f1efdd3fed5d8d2d28f772','48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef',1795888042912,1795888042912,'a Linux computer',NULL,0);
INSERT INTO "session" VALUES('834884f19852752f33e798a9baec1c0e0f549034f00d7ad095b8248aaa674115','48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef',1795888048204,1795888048204,'another device',NULL,0);
CREATE TABLE setting (
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY (name)
);
CREATE TABLE staff (
	school VARCHAR(64) NOT NULL, 
	person VARCHAR(64) NOT NULL, 
	safeguarding BOOLEAN NOT NULL, 
	PRIMARY KEY (school, person)
);
INSERT INTO "staff" VALUES('bae049a4-e0f6-4ed2-b35a-eaccd1e0a2b2','f3cc46bb-b410-450f-9d72-d8602c96872a',1);
CREATE TABLE visit (
	person VARCHAR(64) NOT NULL, 
	scope VARCHAR(160) NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	baseline INTEGER NOT NULL, 
	latest INTEGER NOT NULL, 
	opened BIGINT NOT NULL, 
	PRIMARY KEY (person, scope)
);
INSERT INTO "visit" VALUES('2ea1d2b3-f059-469e-a5e5-7d0bee0d3077','66a2d344-19b2-467b-860b-21aaf354ecbf/circle','66a2d344-19b2-467b-860b-21aaf354ecbf',13,13,1795888027498);
INSERT INTO "visit" VALUES('2ea1d2b3-f059-469e-a5e5-7d0bee0d3077','66a2d344-19b2-467b-860b-21aaf354ecbf/home/2026','66a2d344-19b2-467b-860b-21aaf354ecbf',5,5,1795888027498);
INSERT INTO "visit" VALUES('2ea1d2b3-f059-469e-a5e5-7d0bee0d3077','66a2d344-19b2-467b-860b-21aaf354ecbf/own:2ea1d2b3-f059-469e-a5e5-7d0bee0d3077/2026','66a2d344-19b2-467b-860b-21aaf354ecbf',1,1,1795888027498);
INSERT INTO "visit" VALUES('06895fb1-0cf2-4437-839d-fb8bdf9b4406','66a2d344-19b2-467b-860b-21aaf354ecbf/circle','66a2d344-19b2-467b-860b-21aaf354ecbf',14,14,1795888037015);
INSERT INTO "visit" VALUES('06895fb1-0cf2-4437-839d-fb8bdf9b4406','66a2d344-19b2-467b-860b-21aaf354ecbf/home/2026','66a2d344-19b2-467b-860b-21aaf354ecbf',5,5,1795888037015);
INSERT INTO "visit" VALUES('48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef','66a2d344-19b2-467b-860b-21aaf354ecbf/circle','66a2d344-19b2-467b-860b-21aaf354ecbf',14,14,1795888042988);
INSERT INTO "visit" VALUES('48cbcb2b-cf4b-4fb7-80cf-0c2b5aa2daef','66a2d344-19b2-467b-860b-21aaf354ecbf/home/2026','66a2d344-19b2-467b-860b-21aaf354ecbf',5,5,1795888042988);
CREATE INDEX ix_allowance_full_at ON allowance (full_at);
CREATE INDEX event_school ON event (school, at);
CREATE INDEX ix_event_whom ON event (whom);
CREATE INDEX ix_event_plan ON event ("plan");
CREATE INDEX ix_visit_plan ON visit ("plan");
CREATE INDEX person_school_role ON person (school_id, role);
CREATE INDEX ix_session_person_id ON session (person_id);
CREATE INDEX ix_plan_school ON "plan" (school);
CREATE INDEX ix_member_plan ON member ("plan");
CREATE INDEX ix_member_person ON member (person);
CREATE INDEX ix_staff_person ON staff (person);
CREATE INDEX ix_scope_plan ON scope ("plan");
CREATE INDEX record_version ON record (scope, version);
CREATE INDEX record_parent ON record (scope, parent) WHERE parent IS NOT NULL;
CREATE INDEX edit_record ON edit (record, version);
CREATE INDEX ix_quarantine_school ON quarantine (school);
CREATE INDEX access_school ON access (school, at);
CREATE INDEX ix_access_plan ON access ("plan");
CREATE INDEX reading_day ON reading (day);
COMMIT;
