BEGIN TRANSACTION;
CREATE TABLE access (
	id INTEGER NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	person VARCHAR(64) NOT NULL, 
	at BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "access" VALUES(1,'a32be4e1-f372-4201-b755-7a463a6a6147','3d1dc512-9170-4480-8a14-342b9db4e34f',1795529878630);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE attempt (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	address VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "attempt" VALUES(1,'d37e62dd3a0095406806613e0968bd0ec603b10f3d9f8d34f56ceafa9f00398a','1f93c31670e25bf3155ca2042845188bb639343e10f75bf335f98b2e6fc15fdc',1795529877584);
CREATE TABLE device (
	person VARCHAR(64) NOT NULL, 
	id VARCHAR(160) NOT NULL, 
	last_at BIGINT NOT NULL, 
	last_seen BIGINT NOT NULL, 
	said BIGINT NOT NULL, 
	strayed BIGINT, 
	PRIMARY KEY (person, id)
);
INSERT INTO "device" VALUES('server','server',1795529878650,1795529878650,5,NULL);
INSERT INTO "device" VALUES('08272df5-f8ae-4460-81a1-0f9129a4bca2','ffion-phone',1795529878037,1795529878037,4,NULL);
INSERT INTO "device" VALUES('5cfdc634-0b92-4ebf-911d-23d48df680bf','lee-phone',1795529877743,1795529877743,5,NULL);
INSERT INTO "device" VALUES('38c6da59-d56f-4e10-b6f7-34393221c1d0','jones-phone',1795529877812,1795529878672,1,NULL);
INSERT INTO "device" VALUES('4ea4f7e9-300b-4815-a9ea-a9ae2b6cf207','carer-phone',1795529878048,1795529878060,1,NULL);
INSERT INTO "device" VALUES('3d1dc512-9170-4480-8a14-342b9db4e34f','staff-phone',1795529878052,1795529878052,1,NULL);
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
INSERT INTO "edit" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/circle',1,'server','Vg5-uvMNngJcOEV_:0',0,'card','89e476d7-f99c-5d9f-b8b1-e3669cfd737b','{"name":"Ffion Llewellyn","year":"Year 7","group":"7 Kestrel","school":"Harebell Down School","worried":"Talk to Mrs Ashworth in room 4.","terms":[{"name":"Autumn","first":"2026-09-03","last":"2026-12-18"}]}',NULL,0,NULL,'server','server',1795529876111,1795529876111,1795529876111,1,'[]');
INSERT INTO "edit" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/circle',2,'server','Vg5-uvMNngJcOEV_:0',1,'member','480a2aa3-1e57-5757-b1e8-4d18ee394712','{"person":"08272df5-f8ae-4460-81a1-0f9129a4bca2","name":"Ffion Llewellyn","role":"pupil","since":"2026-11-24"}',NULL,0,NULL,'server','server',1795529876111,1795529876111,1795529876111,1,'[]');
INSERT INTO "edit" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/circle',3,'server','QNNdzrzcgaXqoHda:0',0,'member','c7ef46bb-4604-515d-8f5b-24d55c24360a','{"person":"5cfdc634-0b92-4ebf-911d-23d48df680bf","name":"Ms Lee","role":"tutor","since":"2026-11-24"}',NULL,2,NULL,'server','server',1795529876539,1795529876539,1795529876539,1,'[]');
INSERT INTO "edit" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/circle',4,'server','eV4twHZGSYVN-DFU:0',0,'member','2e3d91b4-30de-5a06-99d9-8c3cd5f7bf9b','{"person":"38c6da59-d56f-4e10-b6f7-34393221c1d0","name":"Mr Jones","role":"tutor","since":"2026-11-24"}',NULL,3,NULL,'server','server',1795529876557,1795529876557,1795529876557,1,'[]');
INSERT INTO "edit" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/circle',5,'server','hI0JT02ZXjC01NOg:0',0,'member','72311805-9f4c-5cb5-9a94-a2e3184a3d87','{"person":"4ea4f7e9-300b-4815-a9ea-a9ae2b6cf207","name":"Siân Llewellyn","role":"carer","since":"2026-11-24"}',NULL,4,NULL,'server','server',1795529876573,1795529876573,1795529876573,1,'[]');
INSERT INTO "edit" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/circle',6,'08272df5-f8ae-4460-81a1-0f9129a4bca2','ffion:5',0,'about','061bf8fc-80b3-5c15-b201-4306ee80f56b','{"matters":"Canu gyda Mam-gu","loves":{"$add":["jazz"],"$remove":[]}}',NULL,0,NULL,'pupil','ffion-phone',1795529877676,1795529877676,1795529877676,1,'[]');
INSERT INTO "edit" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/circle',7,'08272df5-f8ae-4460-81a1-0f9129a4bca2','ffion:6',0,'goal','01a20deb-a8ac-7000-8000-000000000001','{"words":"Chwarae''r delyn","sort":{"$add":["musical"],"$remove":[]}}',NULL,0,NULL,'pupil','ffion-phone',1795529877700,1795529877700,1795529877701,1,'[]');
INSERT INTO "edit" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/circle',8,'5cfdc634-0b92-4ebf-911d-23d48df680bf','lee:7',0,'goal','01a20deb-a8ac-7000-8000-000000000001','{"words":"Chwarae''r delyn i Mam-gu"}',NULL,0,NULL,'tutor','lee-phone',1795529877709,1795529877709,1795529877709,1,'[[0,"words","suggested"]]');
INSERT INTO "edit" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/circle',9,'5cfdc634-0b92-4ebf-911d-23d48df680bf','lee:8',0,'goal','01a20deb-a8ac-7000-8000-000000000001','{"agreed":"Ten minutes after tea"}',NULL,0,NULL,'tutor','lee-phone',1795529877717,1795529877717,1795529877717,1,'[]');
INSERT INTO "edit" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/circle',10,'08272df5-f8ae-4460-81a1-0f9129a4bca2','ffion:9',0,'goal','01a20deb-a8ac-7000-8000-000000000001','{"agreed":"On the stairs","by_when":"Easter"}',NULL,0,NULL,'pupil','ffion-phone',1795529877730,1795529877730,1795529877731,1,'[[0,"agreed","kept"]]');
INSERT INTO "edit" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/circle',11,'5cfdc634-0b92-4ebf-911d-23d48df680bf','lee:10',0,'step','01a20deb-a8ac-7000-8000-000000000002','{"goal":"01a20deb-a8ac-7000-8000-000000000001","words":"Find a chair"}',NULL,0,NULL,'tutor','lee-phone',1795529877740,1795529877740,1795529877740,1,'[]');
INSERT INTO "edit" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/circle',12,'5cfdc634-0b92-4ebf-911d-23d48df680bf','lee:11',0,'step','01a20deb-a8ac-7000-8000-000000000002','{"_deleted":true}',NULL,0,NULL,'tutor','lee-phone',1795529877742,1795529877742,1795529877742,1,'[]');
INSERT INTO "edit" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/home/2026',1,'5cfdc634-0b92-4ebf-911d-23d48df680bf','lee:14',0,'lesson','01a20deb-a8ac-7000-8000-000000000003','{"day":"2026-11-24","did":"Scales, slowly"}','{"did":"Scales, slowly"}',0,NULL,'tutor','lee-phone',1795529877743,1795529877743,1795529877743,1,'[]');
INSERT INTO "edit" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/home/2026',2,'5cfdc634-0b92-4ebf-911d-23d48df680bf','lee:14',1,'task','01a20deb-a8ef-7000-8000-00000000000c','{"lesson":"01a20deb-a8ac-7000-8000-000000000003","words":"Bars 1 to 8"}',NULL,0,NULL,'tutor','lee-phone',1795529877743,1795529877743,1795529877743,1,'[]');
INSERT INTO "edit" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/own:5cfdc634-0b92-4ebf-911d-23d48df680bf/2026',1,'5cfdc634-0b92-4ebf-911d-23d48df680bf','lee:14',2,'note','01a20deb-a8ef-7000-8000-00000000000d','{"lesson":"01a20deb-a8ac-7000-8000-000000000003","words":"Tired today"}',NULL,0,NULL,'tutor','lee-phone',1795529877743,1795529877743,1795529877743,1,'[]');
INSERT INTO "edit" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/home/2026',3,'38c6da59-d56f-4e10-b6f7-34393221c1d0','jones:15',0,'lesson','01a20deb-a8ac-7000-8000-000000000003','{"did":"Scales, slowly. And a song."}','{"did":"Scales, slowly. And a song."}',1,NULL,'tutor','jones-phone',1795529877812,1795529877812,1795529877813,1,'[]');
INSERT INTO "edit" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/home/2026',4,'08272df5-f8ae-4460-81a1-0f9129a4bca2','ffion:16',0,'practice','01a20deb-a8ac-7000-8000-000000000004','{"day":"2026-11-24","what":"The song"}',NULL,0,NULL,'pupil','ffion-phone',1795529878037,1795529878037,1795529878037,1,'[]');
INSERT INTO "edit" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/home/2026',5,'4ea4f7e9-300b-4815-a9ea-a9ae2b6cf207','carer:18',0,'cheer','01a20deb-aa20-7000-8000-000000000011','{"sticker":"star","practice":"01a20deb-a8ac-7000-8000-000000000004"}',NULL,0,NULL,'carer','carer-phone',1795529878048,1795529878048,1795529878048,1,'[]');
INSERT INTO "edit" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/circle',13,'3d1dc512-9170-4480-8a14-342b9db4e34f','staff:20',0,'acknowledgement','01a20deb-aa24-7000-8000-000000000013','{"day":"2026-11-24","comment":"Lovely"}',NULL,0,NULL,'school','staff-phone',1795529878052,1795529878052,1795529878052,1,'[]');
INSERT INTO "edit" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/circle',14,'server','anRGoF3YhINF9reN:0',0,'member','2e3d91b4-30de-5a06-99d9-8c3cd5f7bf9b','{"until":"2026-11-24"}',NULL,13,NULL,'server','server',1795529878650,1795529878650,1795529878650,1,'[]');
CREATE TABLE epoch (
	id VARCHAR(64) NOT NULL, 
	made BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "epoch" VALUES('nPD9hBcTRq3wEXHV',1795529874405);
CREATE TABLE event (
	id INTEGER NOT NULL, 
	at INTEGER NOT NULL, 
	"by" VARCHAR NOT NULL, 
	what VARCHAR NOT NULL, 
	whom VARCHAR NOT NULL, 
	"plan" VARCHAR, 
	detail VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "event" VALUES(1,1795529876087,'command','added','08272df5-f8ae-4460-81a1-0f9129a4bca2','a32be4e1-f372-4201-b755-7a463a6a6147','pupil');
INSERT INTO "event" VALUES(2,1795529876111,'command','joined','08272df5-f8ae-4460-81a1-0f9129a4bca2','a32be4e1-f372-4201-b755-7a463a6a6147','pupil');
INSERT INTO "event" VALUES(3,1795529876256,'command','added','5cfdc634-0b92-4ebf-911d-23d48df680bf',NULL,'tutor');
INSERT INTO "event" VALUES(4,1795529876385,'command','added','38c6da59-d56f-4e10-b6f7-34393221c1d0',NULL,'tutor');
INSERT INTO "event" VALUES(5,1795529876532,'command','added','4ea4f7e9-300b-4815-a9ea-a9ae2b6cf207',NULL,'carer');
INSERT INTO "event" VALUES(6,1795529876539,'command','joined','5cfdc634-0b92-4ebf-911d-23d48df680bf','a32be4e1-f372-4201-b755-7a463a6a6147','tutor');
INSERT INTO "event" VALUES(7,1795529876557,'command','joined','38c6da59-d56f-4e10-b6f7-34393221c1d0','a32be4e1-f372-4201-b755-7a463a6a6147','tutor');
INSERT INTO "event" VALUES(8,1795529876573,'command','joined','4ea4f7e9-300b-4815-a9ea-a9ae2b6cf207','a32be4e1-f372-4201-b755-7a463a6a6147','carer');
INSERT INTO "event" VALUES(9,1795529876707,'command','added','3d1dc512-9170-4480-8a14-342b9db4e34f',NULL,'school');
INSERT INTO "event" VALUES(10,1795529876818,'command','added','c57ec06d-a104-4761-b819-7b215b5b202e',NULL,'hub');
INSERT INTO "event" VALUES(11,1795529878650,'command','left','38c6da59-d56f-4e10-b6f7-34393221c1d0','a32be4e1-f372-4201-b755-7a463a6a6147','tutor');
CREATE TABLE member (
	id INTEGER NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	person VARCHAR(64) NOT NULL, 
	role VARCHAR(64) NOT NULL, 
	since BIGINT NOT NULL, 
	until BIGINT, 
	PRIMARY KEY (id)
);
INSERT INTO "member" VALUES(1,'a32be4e1-f372-4201-b755-7a463a6a6147','08272df5-f8ae-4460-81a1-0f9129a4bca2','pupil',1795529876109,NULL);
INSERT INTO "member" VALUES(2,'a32be4e1-f372-4201-b755-7a463a6a6147','5cfdc634-0b92-4ebf-911d-23d48df680bf','tutor',1795529876539,NULL);
INSERT INTO "member" VALUES(3,'a32be4e1-f372-4201-b755-7a463a6a6147','38c6da59-d56f-4e10-b6f7-34393221c1d0','tutor',1795529876557,1795529878649);
INSERT INTO "member" VALUES(4,'a32be4e1-f372-4201-b755-7a463a6a6147','4ea4f7e9-300b-4815-a9ea-a9ae2b6cf207','carer',1795529876573,NULL);
CREATE TABLE membership (
	person VARCHAR(64) NOT NULL, 
	number BIGINT NOT NULL, 
	PRIMARY KEY (person)
);
INSERT INTO "membership" VALUES('08272df5-f8ae-4460-81a1-0f9129a4bca2',1);
INSERT INTO "membership" VALUES('5cfdc634-0b92-4ebf-911d-23d48df680bf',1);
INSERT INTO "membership" VALUES('38c6da59-d56f-4e10-b6f7-34393221c1d0',2);
INSERT INTO "membership" VALUES('4ea4f7e9-300b-4815-a9ea-a9ae2b6cf207',1);
INSERT INTO "membership" VALUES('3d1dc512-9170-4480-8a14-342b9db4e34f',1);
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
	safeguarding BOOLEAN NOT NULL, 
	seal BLOB NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(school_id) REFERENCES school (id), 
	UNIQUE ("plan"), 
	UNIQUE (sign_in)
);
INSERT INTO "person" VALUES('08272df5-f8ae-4460-81a1-0f9129a4bca2','f59b20e4-73d8-41cc-ae0d-c1878e0633c8','pupil','Ffion Llewellyn','Ffion','Year 7','7 Kestrel','a32be4e1-f372-4201-b755-7a463a6a6147','ffion','$argon2id$v=19$m=19456,t=2,p=1$KOJM8iKp3WRhFAzHKtVxwQ$31/oQdzy1xpufrji/e8dz6NNAlC/W4VVmxDgj7lHhiM',0,0,X'2414063642E952CE597FDF6A07D9D989B3311C6788A49A636F6FD6524B5A9891');
INSERT INTO "person" VALUES('5cfdc634-0b92-4ebf-911d-23d48df680bf','f59b20e4-73d8-41cc-ae0d-c1878e0633c8','tutor','Ms Lee','','','',NULL,'lee','$argon2id$v=19$m=19456,t=2,p=1$pTI+6MOPdp/HtF34AK/gAw$ypJ4w03w8JwrCTW12XWiX++o9DqVAy/YuUJU5dzdJf0',0,0,X'9CEEA1A1F3570466282DD61EA92632E36070871240B10D1C092D16E22DF3D1A4');
INSERT INTO "person" VALUES('38c6da59-d56f-4e10-b6f7-34393221c1d0','f59b20e4-73d8-41cc-ae0d-c1878e0633c8','tutor','Mr Jones','','','',NULL,'jones','$argon2id$v=19$m=19456,t=2,p=1$wWhouHCvFTc+APtzMuOKJA$VpCaf7VqMCAUNrNrM3s0xCmqGmfys0NAHO9ozBRTn48',0,0,X'B2CBABE8DC5B226D856E7FF82389A9EA42A56ED2C7C56161FBB33D8377B70542');
INSERT INTO "person" VALUES('4ea4f7e9-300b-4815-a9ea-a9ae2b6cf207','f59b20e4-73d8-41cc-ae0d-c1878e0633c8','carer','Siân Llewellyn','','','',NULL,'carer','$argon2id$v=19$m=19456,t=2,p=1$Pbf5TjZj7gB1WvgZhwXK3g$y+66XTDqQ5HSo/cedGR+3wpIHO5UI2uQhv83LkLYFL8',0,0,X'FE89ACA69D39BF021BE72C43F21A73B9251E7EA358956B4EAEC15CC6D8DCE835');
INSERT INTO "person" VALUES('3d1dc512-9170-4480-8a14-342b9db4e34f','f59b20e4-73d8-41cc-ae0d-c1878e0633c8','school','Mrs Ashworth','','','',NULL,'staff','$argon2id$v=19$m=19456,t=2,p=1$Ik7bfXI8ixldaYxTHD9qNA$8VfpmsGGQ3Yq/8RcJoVzwBDllMjwTTEX6qJ9GPBzIaw',0,1,X'CECB36827CB1CA4F308D46BD1D6B29D2FE1D795E1A3AF64283ABE6D369A39EE4');
INSERT INTO "person" VALUES('c57ec06d-a104-4761-b819-7b215b5b202e',NULL,'hub','Ruth Castellanos','','','',NULL,'hub','$argon2id$v=19$m=19456,t=2,p=1$uRot6EEt8NzJVhh48ROrnQ$2B8IoBcBJVQT/sfeZ2vvGzaqu9r5wkukCAVJOn5J25w',0,0,X'1A64A27A7BE96C79546A4A6EC6130EC1CBAF1A878E4CA0A5E7002A8B26FD3CE3');
CREATE TABLE "plan" (
	id VARCHAR(64) NOT NULL, 
	school VARCHAR(64) NOT NULL, 
	first_year INTEGER NOT NULL, 
	closed BOOLEAN NOT NULL, 
	erased BIGINT, 
	PRIMARY KEY (id)
);
INSERT INTO "plan" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147','f59b20e4-73d8-41cc-ae0d-c1878e0633c8',2026,0,NULL);
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
INSERT INTO "quarantine" VALUES(1,'f59b20e4-73d8-41cc-ae0d-c1878e0633c8','a32be4e1-f372-4201-b755-7a463a6a6147','38c6da59-d56f-4e10-b6f7-34393221c1d0','tutor','jones:23','[["a32be4e1-f372-4201-b755-7a463a6a6147/circle","goal","01a20deb-ac90-7000-8000-000000000016",{"words":"Too late"}]]',1795529878672,1795529878672);
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
INSERT INTO "record" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/circle','89e476d7-f99c-5d9f-b8b1-e3669cfd737b','card',1,'{"name":["Ffion Llewellyn",1,"server",1795529876111],"year":["Year 7",1,"server",1795529876111],"group":["7 Kestrel",1,"server",1795529876111],"school":["Harebell Down School",1,"server",1795529876111],"worried":["Talk to Mrs Ashworth in room 4.",1,"server",1795529876111],"terms":[[{"name":"Autumn","first":"2026-09-03","last":"2026-12-18"}],1,"server",1795529876111]}','[{"1":["server",null,"server","server",1795529876111,0,"Vg5-uvMNngJcOEV_:0",1]},{"name":[1,0,true,0],"year":[1,0,true,0],"group":[1,0,true,0],"school":[1,0,true,0],"worried":[1,0,true,0],"terms":[1,0,true,0]}]',NULL,0);
INSERT INTO "record" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/circle','480a2aa3-1e57-5757-b1e8-4d18ee394712','member',2,'{"person":["08272df5-f8ae-4460-81a1-0f9129a4bca2",2,"server",1795529876111],"name":["Ffion Llewellyn",2,"server",1795529876111],"role":["pupil",2,"server",1795529876111],"since":["2026-11-24",2,"server",1795529876111]}','[{"2":["server",null,"server","server",1795529876111,0,"Vg5-uvMNngJcOEV_:0",1]},{"person":[2,0,true,1],"name":[2,0,true,1],"role":[2,0,true,1],"since":[2,0,true,1]}]',NULL,0);
INSERT INTO "record" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/circle','c7ef46bb-4604-515d-8f5b-24d55c24360a','member',3,'{"person":["5cfdc634-0b92-4ebf-911d-23d48df680bf",3,"server",1795529876539],"name":["Ms Lee",3,"server",1795529876539],"role":["tutor",3,"server",1795529876539],"since":["2026-11-24",3,"server",1795529876539]}','[{"3":["server",null,"server","server",1795529876539,2,"QNNdzrzcgaXqoHda:0",1]},{"person":[3,0,true,0],"name":[3,0,true,0],"role":[3,0,true,0],"since":[3,0,true,0]}]',NULL,0);
INSERT INTO "record" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/circle','2e3d91b4-30de-5a06-99d9-8c3cd5f7bf9b','member',14,'{"person":["38c6da59-d56f-4e10-b6f7-34393221c1d0",4,"server",1795529876557],"name":["Mr Jones",4,"server",1795529876557],"role":["tutor",4,"server",1795529876557],"since":["2026-11-24",4,"server",1795529876557],"until":["2026-11-24",14,"server",1795529878650]}','[{"4":["server",null,"server","server",1795529876557,3,"eV4twHZGSYVN-DFU:0",1],"14":["server",null,"server","server",1795529878650,13,"anRGoF3YhINF9reN:0",1]},{"person":[4,0,true,0],"name":[4,0,true,0],"role":[4,0,true,0],"since":[4,0,true,0],"until":[14,0,true,0]}]',NULL,0);
INSERT INTO "record" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/circle','72311805-9f4c-5cb5-9a94-a2e3184a3d87','member',5,'{"person":["4ea4f7e9-300b-4815-a9ea-a9ae2b6cf207",5,"server",1795529876573],"name":["Siân Llewellyn",5,"server",1795529876573],"role":["carer",5,"server",1795529876573],"since":["2026-11-24",5,"server",1795529876573]}','[{"5":["server",null,"server","server",1795529876573,4,"hI0JT02ZXjC01NOg:0",1]},{"person":[5,0,true,0],"name":[5,0,true,0],"role":[5,0,true,0],"since":[5,0,true,0]}]',NULL,0);
INSERT INTO "record" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/circle','061bf8fc-80b3-5c15-b201-4306ee80f56b','about',6,'{"matters":["Canu gyda Mam-gu",6,"08272df5-f8ae-4460-81a1-0f9129a4bca2",1795529877676],"loves":[["jazz"],6,"08272df5-f8ae-4460-81a1-0f9129a4bca2",1795529877676]}','[{"6":["08272df5-f8ae-4460-81a1-0f9129a4bca2",null,"pupil","ffion-phone",1795529877676,0,"ffion:5",1]},{"matters":[6,2,true,0],"loves":[[["jazz",6,0,false,0,"",0,0]],6,[6,0,0],["08272df5-f8ae-4460-81a1-0f9129a4bca2",null],null,[]]}]',NULL,0);
INSERT INTO "record" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/circle','01a20deb-a8ac-7000-8000-000000000001','goal',10,'{"words":["Chwarae''r delyn",8,"08272df5-f8ae-4460-81a1-0f9129a4bca2",1795529877700,[["Chwarae''r delyn i Mam-gu",8,"5cfdc634-0b92-4ebf-911d-23d48df680bf",1795529877709,"suggested"]]],"sort":[["musical"],7,"08272df5-f8ae-4460-81a1-0f9129a4bca2",1795529877700],"agreed":["On the stairs",10,"08272df5-f8ae-4460-81a1-0f9129a4bca2",1795529877730,[["Ten minutes after tea",9,"5cfdc634-0b92-4ebf-911d-23d48df680bf",1795529877717,"kept"]]],"by_when":["Easter",10,"08272df5-f8ae-4460-81a1-0f9129a4bca2",1795529877730]}','[{"7":["08272df5-f8ae-4460-81a1-0f9129a4bca2",null,"pupil","ffion-phone",1795529877700,0,"ffion:6",1],"8":["5cfdc634-0b92-4ebf-911d-23d48df680bf",null,"tutor","lee-phone",1795529877709,0,"lee:7",1],"9":["5cfdc634-0b92-4ebf-911d-23d48df680bf",null,"tutor","lee-phone",1795529877717,0,"lee:8",1],"10":["08272df5-f8ae-4460-81a1-0f9129a4bca2",null,"pupil","ffion-phone",1795529877730,0,"ffion:9",1]},{"sort":[[["musical",7,0,false,0,"",0,0]],7,[7,0,0],["08272df5-f8ae-4460-81a1-0f9129a4bca2",null],null,[]],"words":[[["Chwarae''r delyn",7,2,true,0,"",0,0],["Chwarae''r delyn i Mam-gu",8,0,false,0,"",0,0]],8,[8,0,7],["08272df5-f8ae-4460-81a1-0f9129a4bca2",null],null,[]],"agreed":[[["Ten minutes after tea",9,0,true,0,"",0,0],["On the stairs",10,0,true,0,"",0,0]],10,[9,0,0],["5cfdc634-0b92-4ebf-911d-23d48df680bf",null],null,[]],"by_when":[10,0,false,0]}]',NULL,0);
INSERT INTO "record" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/circle','01a20deb-a8ac-7000-8000-000000000002','step',12,'{"goal":["01a20deb-a8ac-7000-8000-000000000001",11,"5cfdc634-0b92-4ebf-911d-23d48df680bf",1795529877740],"words":["Find a chair",11,"5cfdc634-0b92-4ebf-911d-23d48df680bf",1795529877740],"_deleted":[true,12,"5cfdc634-0b92-4ebf-911d-23d48df680bf",1795529877742]}','[{"12":["5cfdc634-0b92-4ebf-911d-23d48df680bf",null,"tutor","lee-phone",1795529877742,0,"lee:11",1],"11":["5cfdc634-0b92-4ebf-911d-23d48df680bf",null,"tutor","lee-phone",1795529877740,0,"lee:10",1]},{"_deleted":[12,0,false,0],"goal":[11,0,false,0],"words":[11,0,false,0]}]','01a20deb-a8ac-7000-8000-000000000001',1);
INSERT INTO "record" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/home/2026','01a20deb-a8ac-7000-8000-000000000003','lesson',3,'{"day":["2026-11-24",1,"5cfdc634-0b92-4ebf-911d-23d48df680bf",1795529877743],"did":["Scales, slowly. And a song.",3,"38c6da59-d56f-4e10-b6f7-34393221c1d0",1795529877812]}','[{"1":["5cfdc634-0b92-4ebf-911d-23d48df680bf",null,"tutor","lee-phone",1795529877743,0,"lee:14",1],"3":["38c6da59-d56f-4e10-b6f7-34393221c1d0",null,"tutor","jones-phone",1795529877812,1,"jones:15",1]},{"day":[1,0,false,0],"did":[3,0,true,0,[1,0,0],["5cfdc634-0b92-4ebf-911d-23d48df680bf",null]]}]',NULL,0);
INSERT INTO "record" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/home/2026','01a20deb-a8ef-7000-8000-00000000000c','task',2,'{"lesson":["01a20deb-a8ac-7000-8000-000000000003",2,"5cfdc634-0b92-4ebf-911d-23d48df680bf",1795529877743],"words":["Bars 1 to 8",2,"5cfdc634-0b92-4ebf-911d-23d48df680bf",1795529877743]}','[{"2":["5cfdc634-0b92-4ebf-911d-23d48df680bf",null,"tutor","lee-phone",1795529877743,0,"lee:14",1]},{"lesson":[2,0,false,1],"words":[2,0,false,1]}]','01a20deb-a8ac-7000-8000-000000000003',0);
INSERT INTO "record" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/own:5cfdc634-0b92-4ebf-911d-23d48df680bf/2026','01a20deb-a8ef-7000-8000-00000000000d','note',1,'{"lesson":["01a20deb-a8ac-7000-8000-000000000003",1,"5cfdc634-0b92-4ebf-911d-23d48df680bf",1795529877743],"words":["Tired today",1,"5cfdc634-0b92-4ebf-911d-23d48df680bf",1795529877743]}','[{"1":["5cfdc634-0b92-4ebf-911d-23d48df680bf",null,"tutor","lee-phone",1795529877743,0,"lee:14",1]},{"lesson":[1,0,false,2],"words":[1,2,true,2]}]',NULL,0);
INSERT INTO "record" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/home/2026','01a20deb-a8ac-7000-8000-000000000004','practice',4,'{"day":["2026-11-24",4,"08272df5-f8ae-4460-81a1-0f9129a4bca2",1795529878037],"what":["The song",4,"08272df5-f8ae-4460-81a1-0f9129a4bca2",1795529878037]}','[{"4":["08272df5-f8ae-4460-81a1-0f9129a4bca2",null,"pupil","ffion-phone",1795529878037,0,"ffion:16",1]},{"day":[4,0,false,0],"what":[4,0,false,0]}]',NULL,0);
INSERT INTO "record" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/home/2026','01a20deb-aa20-7000-8000-000000000011','cheer',5,'{"sticker":["star",5,"4ea4f7e9-300b-4815-a9ea-a9ae2b6cf207",1795529878048],"practice":["01a20deb-a8ac-7000-8000-000000000004",5,"4ea4f7e9-300b-4815-a9ea-a9ae2b6cf207",1795529878048]}','[{"5":["4ea4f7e9-300b-4815-a9ea-a9ae2b6cf207",null,"carer","carer-phone",1795529878048,0,"carer:18",1]},{"sticker":[5,0,false,0],"practice":[5,0,false,0]}]',NULL,0);
INSERT INTO "record" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/circle','01a20deb-aa24-7000-8000-000000000013','acknowledgement',13,'{"day":["2026-11-24",13,"3d1dc512-9170-4480-8a14-342b9db4e34f",1795529878052],"comment":["Lovely",13,"3d1dc512-9170-4480-8a14-342b9db4e34f",1795529878052]}','[{"13":["3d1dc512-9170-4480-8a14-342b9db4e34f",null,"school","staff-phone",1795529878052,0,"staff:20",1]},{"day":[13,0,false,0],"comment":[13,0,false,0]}]',NULL,0);
CREATE TABLE refusal (
	"by" VARCHAR(64) NOT NULL, 
	id VARCHAR(160) NOT NULL, 
	reason VARCHAR(64) NOT NULL, 
	received BIGINT NOT NULL, 
	PRIMARY KEY ("by", id)
);
INSERT INTO "refusal" VALUES('4ea4f7e9-300b-4815-a9ea-a9ae2b6cf207','carer:21','not-allowed',1795529878060);
INSERT INTO "refusal" VALUES('38c6da59-d56f-4e10-b6f7-34393221c1d0','jones:23','not-yours',1795529878672);
CREATE TABLE school (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	worried VARCHAR NOT NULL, 
	terms JSON NOT NULL, 
	zone VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "school" VALUES('f59b20e4-73d8-41cc-ae0d-c1878e0633c8','Harebell Down School','Talk to Mrs Ashworth in room 4.','[{"name": "Autumn", "first": "2026-09-03", "last": "2026-12-18"}]','Europe/London');
CREATE TABLE scope (
	id VARCHAR(160) NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	audience VARCHAR(64) NOT NULL, 
	version BIGINT NOT NULL, 
	records INTEGER NOT NULL, 
	total BIGINT NOT NULL, 
	received BIGINT NOT NULL, 
	restored BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "scope" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/circle','a32be4e1-f372-4201-b755-7a463a6a6147','circle',14,9,66,1795529878650,0);
INSERT INTO "scope" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/home/2026','a32be4e1-f372-4201-b755-7a463a6a6147','home',5,4,14,1795529878048,0);
INSERT INTO "scope" VALUES('a32be4e1-f372-4201-b755-7a463a6a6147/own:5cfdc634-0b92-4ebf-911d-23d48df680bf/2026','a32be4e1-f372-4201-b755-7a463a6a6147','own',1,1,1,1795529877743,0);
CREATE TABLE session (
	id VARCHAR NOT NULL, 
	person_id VARCHAR NOT NULL, 
	begun INTEGER NOT NULL, 
	last_at INTEGER NOT NULL, 
	device VARCHAR NOT NULL, 
	ended INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "session" VALUES('3c6d267b8f1a3046ab61c397a5af7d04020581a08c3e1cf5f655113d29ddda93','5cfdc634-0b92-4ebf-911d-23d48df680bf',1795529877479,1795529877479,'another device',NULL);
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
INSERT INTO "staff" VALUES('f59b20e4-73d8-41cc-ae0d-c1878e0633c8','3d1dc512-9170-4480-8a14-342b9db4e34f',1);
CREATE TABLE visit (
	person VARCHAR(64) NOT NULL, 
	scope VARCHAR(160) NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	baseline INTEGER NOT NULL, 
	latest INTEGER NOT NULL, 
	opened BIGINT NOT NULL, 
	PRIMARY KEY (person, scope)
);
INSERT INTO "visit" VALUES('5cfdc634-0b92-4ebf-911d-23d48df680bf','a32be4e1-f372-4201-b755-7a463a6a6147/circle','a32be4e1-f372-4201-b755-7a463a6a6147',13,13,1795529878079);
INSERT INTO "visit" VALUES('5cfdc634-0b92-4ebf-911d-23d48df680bf','a32be4e1-f372-4201-b755-7a463a6a6147/home/2026','a32be4e1-f372-4201-b755-7a463a6a6147',5,5,1795529878079);
INSERT INTO "visit" VALUES('5cfdc634-0b92-4ebf-911d-23d48df680bf','a32be4e1-f372-4201-b755-7a463a6a6147/own:5cfdc634-0b92-4ebf-911d-23d48df680bf/2026','a32be4e1-f372-4201-b755-7a463a6a6147',1,1,1795529878079);
CREATE INDEX ix_attempt_name ON attempt (name);
CREATE INDEX ix_attempt_address ON attempt (address);
CREATE INDEX ix_attempt_at ON attempt (at);
CREATE INDEX ix_event_whom ON event (whom);
CREATE INDEX ix_visit_plan ON visit ("plan");
CREATE INDEX person_school_role ON person (school_id, role);
CREATE INDEX ix_session_person_id ON session (person_id);
CREATE INDEX ix_plan_school ON "plan" (school);
CREATE INDEX ix_member_plan ON member ("plan");
CREATE INDEX ix_member_person ON member (person);
CREATE INDEX ix_staff_person ON staff (person);
CREATE INDEX ix_scope_plan ON scope ("plan");
CREATE INDEX record_parent ON record (scope, parent) WHERE parent IS NOT NULL;
CREATE INDEX record_version ON record (scope, version);
CREATE INDEX edit_record ON edit (record, version);
CREATE INDEX ix_quarantine_school ON quarantine (school);
CREATE INDEX ix_access_plan ON access ("plan");
COMMIT;
