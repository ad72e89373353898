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
INSERT INTO "access" VALUES(1,'e7fe33fd-48e9-4329-9b03-426bfab3ff90','a1b314a6-d714-40fd-beee-7d16799aa22e','1dfe780c-2844-4f2b-a463-74f9ab4ea4d0',1795898072541,'home');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0008');
CREATE TABLE allowance (
	number INTEGER NOT NULL, 
	full_at INTEGER NOT NULL, 
	PRIMARY KEY (number)
);
INSERT INTO "allowance" VALUES(42814,1795898102068);
INSERT INTO "allowance" VALUES(440201,1795898672068);
INSERT INTO "allowance" VALUES(619177,1795898972068);
CREATE TABLE device (
	person VARCHAR(64) NOT NULL, 
	id VARCHAR(160) NOT NULL, 
	last_at BIGINT NOT NULL, 
	last_seen BIGINT NOT NULL, 
	said BIGINT NOT NULL, 
	strayed BIGINT, 
	PRIMARY KEY (person, id)
);
INSERT INTO "device" VALUES('server','server',1795898072561,1795898072561,5,NULL);
INSERT INTO "device" VALUES('9018799f-a1f5-4fb5-86ff-a913fc35abe3','ffion-phone',1795898072293,1795898072293,4,NULL);
INSERT INTO "device" VALUES('116de336-bbe9-41d4-84ac-9cc504e8a2cb','lee-phone',1795898072281,1795898072281,5,NULL);
INSERT INTO "device" VALUES('779cb944-6df1-4e82-ac82-e1daaeff926d','jones-phone',1795898072285,1795898072573,1,NULL);
INSERT INTO "device" VALUES('6cfa260a-2ab1-40ef-8f49-2ed2b431ed44','carer-phone',1795898072298,1795898072309,1,NULL);
INSERT INTO "device" VALUES('1dfe780c-2844-4f2b-a463-74f9ab4ea4d0','staff-phone',1795898072305,1795898072305,1,NULL);
INSERT INTO "device" VALUES('9018799f-a1f5-4fb5-86ff-a913fc35abe3','bcd9bc71-3c96-40e9-8f75-5858f267d06a',1795898091134,1795898096061,2,NULL);
INSERT INTO "device" VALUES('9018799f-a1f5-4fb5-86ff-a913fc35abe3','desk',1795898095935,1795898095935,1,NULL);
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
INSERT INTO "edit" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/circle',1,'server','lcJnvdxkEJwXk4op:0',0,'card','c7f98a12-089e-5dc1-b946-e4c208a06a3b','{"name":"Ffion Llewellyn","year":"Year 7","group":"7 Kestrel","school":"Harebell Down School","worried":"Talk to Mrs Ashworth in room 4.","terms":[{"name":"Autumn","first":"2026-09-03","last":"2026-12-18"}]}',NULL,0,NULL,'server','server',1795898071213,1795898071213,1795898071213,1,'[]');
INSERT INTO "edit" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/circle',2,'server','lcJnvdxkEJwXk4op:0',1,'member','e1bd38a9-94b5-55a3-83e1-c3929e64c91a','{"person":"9018799f-a1f5-4fb5-86ff-a913fc35abe3","name":"Ffion Llewellyn","role":"pupil","since":"2026-11-28"}',NULL,0,NULL,'server','server',1795898071213,1795898071213,1795898071213,1,'[]');
INSERT INTO "edit" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/circle',3,'server','jgDdUmZfsyO1z5at:0',0,'member','35f499ff-adc9-5aaf-9441-6a699930803f','{"person":"116de336-bbe9-41d4-84ac-9cc504e8a2cb","name":"Ms Lee","role":"tutor","since":"2026-11-28"}',NULL,2,NULL,'server','server',1795898071362,1795898071362,1795898071362,1,'[]');
INSERT INTO "edit" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/circle',4,'server','YUknqOZZcN41c6TN:0',0,'member','5ccada5b-b8de-524d-826c-980ccb7b78f4','{"person":"779cb944-6df1-4e82-ac82-e1daaeff926d","name":"Mr Jones","role":"tutor","since":"2026-11-28"}',NULL,3,NULL,'server','server',1795898071369,1795898071369,1795898071369,1,'[]');
INSERT INTO "edit" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/circle',5,'server','qfeKCpxFJOM3OpEm:0',0,'member','eef9c89c-4e1f-53fd-9eb0-235eba5f1493','{"person":"6cfa260a-2ab1-40ef-8f49-2ed2b431ed44","name":"Siân Llewellyn","role":"carer","since":"2026-11-28"}',NULL,4,NULL,'server','server',1795898071386,1795898071386,1795898071386,1,'[]');
INSERT INTO "edit" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/circle',6,'9018799f-a1f5-4fb5-86ff-a913fc35abe3','ffion:5',0,'about','b0eba42f-8b2f-5f4d-b6cf-2271d09db07f','{"matters":"Canu gyda Mam-gu","loves":{"$add":["jazz"],"$remove":[]}}',NULL,0,NULL,'pupil','ffion-phone',1795898072225,1795898072225,1795898072225,1,'[]');
INSERT INTO "edit" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/circle',7,'9018799f-a1f5-4fb5-86ff-a913fc35abe3','ffion:6',0,'goal','01a223dd-dca1-7000-8000-000000000001','{"words":"Chwarae''r delyn","sort":{"$add":["musical"],"$remove":[]}}',NULL,0,NULL,'pupil','ffion-phone',1795898072240,1795898072240,1795898072240,1,'[]');
INSERT INTO "edit" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/circle',8,'116de336-bbe9-41d4-84ac-9cc504e8a2cb','lee:7',0,'goal','01a223dd-dca1-7000-8000-000000000001','{"words":"Chwarae''r delyn i Mam-gu"}',NULL,0,NULL,'tutor','lee-phone',1795898072248,1795898072248,1795898072248,1,'[[0,"words","suggested"]]');
INSERT INTO "edit" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/circle',9,'116de336-bbe9-41d4-84ac-9cc504e8a2cb','lee:8',0,'goal','01a223dd-dca1-7000-8000-000000000001','{"agreed":"Ten minutes after tea"}',NULL,0,NULL,'tutor','lee-phone',1795898072257,1795898072257,1795898072257,1,'[]');
INSERT INTO "edit" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/circle',10,'9018799f-a1f5-4fb5-86ff-a913fc35abe3','ffion:9',0,'goal','01a223dd-dca1-7000-8000-000000000001','{"agreed":"On the stairs","by_when":"Easter"}',NULL,0,NULL,'pupil','ffion-phone',1795898072261,1795898072261,1795898072261,1,'[[0,"agreed","kept"]]');
INSERT INTO "edit" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/circle',11,'116de336-bbe9-41d4-84ac-9cc504e8a2cb','lee:10',0,'step','01a223dd-dca1-7000-8000-000000000002','{"goal":"01a223dd-dca1-7000-8000-000000000001","words":"Find a chair"}',NULL,0,NULL,'tutor','lee-phone',1795898072269,1795898072269,1795898072269,1,'[]');
INSERT INTO "edit" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/circle',12,'116de336-bbe9-41d4-84ac-9cc504e8a2cb','lee:11',0,'step','01a223dd-dca1-7000-8000-000000000002','{"_deleted":true}',NULL,0,NULL,'tutor','lee-phone',1795898072273,1795898072273,1795898072273,1,'[]');
INSERT INTO "edit" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/home/2026',1,'116de336-bbe9-41d4-84ac-9cc504e8a2cb','lee:14',0,'lesson','01a223dd-dca1-7000-8000-000000000003','{"day":"2026-11-28","did":"Scales, slowly"}','{"did":"Scales, slowly"}',0,NULL,'tutor','lee-phone',1795898072281,1795898072281,1795898072281,1,'[]');
INSERT INTO "edit" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/home/2026',2,'116de336-bbe9-41d4-84ac-9cc504e8a2cb','lee:14',1,'task','01a223dd-dcd9-7000-8000-00000000000c','{"lesson":"01a223dd-dca1-7000-8000-000000000003","words":"Bars 1 to 8"}',NULL,0,NULL,'tutor','lee-phone',1795898072281,1795898072281,1795898072281,1,'[]');
INSERT INTO "edit" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/own:116de336-bbe9-41d4-84ac-9cc504e8a2cb/2026',1,'116de336-bbe9-41d4-84ac-9cc504e8a2cb','lee:14',2,'note','01a223dd-dcd9-7000-8000-00000000000d','{"lesson":"01a223dd-dca1-7000-8000-000000000003","words":"Tired today"}',NULL,0,NULL,'tutor','lee-phone',1795898072281,1795898072281,1795898072281,1,'[]');
INSERT INTO "edit" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/home/2026',3,'779cb944-6df1-4e82-ac82-e1daaeff926d','jones:15',0,'lesson','01a223dd-dca1-7000-8000-000000000003','{"did":"Scales, slowly. And a song."}','{"did":"Scales, slowly. And a song."}',1,NULL,'tutor','jones-phone',1795898072285,1795898072285,1795898072285,1,'[]');
INSERT INTO "edit" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/home/2026',4,'9018799f-a1f5-4fb5-86ff-a913fc35abe3','ffion:16',0,'practice','01a223dd-dca1-7000-8000-000000000004','{"day":"2026-11-28","what":"The song"}',NULL,0,NULL,'pupil','ffion-phone',1795898072293,1795898072293,1795898072293,1,'[]');
INSERT INTO "edit" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/home/2026',5,'6cfa260a-2ab1-40ef-8f49-2ed2b431ed44','carer:18',0,'cheer','01a223dd-dcea-7000-8000-000000000011','{"sticker":"star","practice":"01a223dd-dca1-7000-8000-000000000004"}',NULL,0,NULL,'carer','carer-phone',1795898072298,1795898072298,1795898072298,1,'[]');
INSERT INTO "edit" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/circle',13,'1dfe780c-2844-4f2b-a463-74f9ab4ea4d0','staff:20',0,'acknowledgement','01a223dd-dcf1-7000-8000-000000000013','{"day":"2026-11-28","comment":"Lovely"}',NULL,0,NULL,'school','staff-phone',1795898072305,1795898072305,1795898072305,1,'[]');
INSERT INTO "edit" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/circle',14,'server','m0L6IWNcSuN2Mqr5:0',0,'member','5ccada5b-b8de-524d-826c-980ccb7b78f4','{"until":"2026-11-28"}',NULL,13,NULL,'server','server',1795898072561,1795898072561,1795898072561,1,'[]');
INSERT INTO "edit" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/circle',15,'9018799f-a1f5-4fb5-86ff-a913fc35abe3','EZQcBQD9F4LQhVrk:2',0,'goal','01a223de-212f-7fbd-bdbf-ddda5c3af09a','{"words":"Chwarae gyda''r band"}',NULL,14,NULL,'pupil','bcd9bc71-3c96-40e9-8f75-5858f267d06a',1795898090112,1795898090174,1795898090319,1,'[]');
INSERT INTO "edit" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/circle',16,'9018799f-a1f5-4fb5-86ff-a913fc35abe3','ffion-test:1',0,'goal','01a223de-212f-7fbd-bdbf-ddda5c3af09a','{"by_when":"By Easter"}',NULL,0,NULL,'pupil','desk',1795898095928,1795898095935,1795898095935,1,'[]');
INSERT INTO "edit" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/circle',17,'9018799f-a1f5-4fb5-86ff-a913fc35abe3','EZQcBQD9F4LQhVrk:3',0,'goal','01a223de-212f-7fbd-bdbf-ddda5c3af09a','{"by_when":"By Whitsun"}',NULL,15,NULL,'pupil','bcd9bc71-3c96-40e9-8f75-5858f267d06a',1795898091108,1795898091134,1795898095993,1,'[[0,"by_when","superseded"]]');
CREATE TABLE epoch (
	id VARCHAR(64) NOT NULL, 
	made BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "epoch" VALUES('5tezd4SMIZHpgQH3',1795898070455);
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
INSERT INTO "event" VALUES(1,1795898071200,'command','added','9018799f-a1f5-4fb5-86ff-a913fc35abe3','a1b314a6-d714-40fd-beee-7d16799aa22e','pupil','e7fe33fd-48e9-4329-9b03-426bfab3ff90',0);
INSERT INTO "event" VALUES(2,1795898071213,'command','joined','9018799f-a1f5-4fb5-86ff-a913fc35abe3','a1b314a6-d714-40fd-beee-7d16799aa22e','pupil','e7fe33fd-48e9-4329-9b03-426bfab3ff90',0);
INSERT INTO "event" VALUES(3,1795898071268,'command','added','116de336-bbe9-41d4-84ac-9cc504e8a2cb',NULL,'tutor','e7fe33fd-48e9-4329-9b03-426bfab3ff90',0);
INSERT INTO "event" VALUES(4,1795898071302,'command','added','779cb944-6df1-4e82-ac82-e1daaeff926d',NULL,'tutor','e7fe33fd-48e9-4329-9b03-426bfab3ff90',0);
INSERT INTO "event" VALUES(5,1795898071356,'command','added','6cfa260a-2ab1-40ef-8f49-2ed2b431ed44',NULL,'carer','e7fe33fd-48e9-4329-9b03-426bfab3ff90',0);
INSERT INTO "event" VALUES(6,1795898071362,'command','joined','116de336-bbe9-41d4-84ac-9cc504e8a2cb','a1b314a6-d714-40fd-beee-7d16799aa22e','tutor','e7fe33fd-48e9-4329-9b03-426bfab3ff90',1);
INSERT INTO "event" VALUES(7,1795898071369,'command','joined','779cb944-6df1-4e82-ac82-e1daaeff926d','a1b314a6-d714-40fd-beee-7d16799aa22e','tutor','e7fe33fd-48e9-4329-9b03-426bfab3ff90',1);
INSERT INTO "event" VALUES(8,1795898071386,'command','joined','6cfa260a-2ab1-40ef-8f49-2ed2b431ed44','a1b314a6-d714-40fd-beee-7d16799aa22e','carer','e7fe33fd-48e9-4329-9b03-426bfab3ff90',1);
INSERT INTO "event" VALUES(9,1795898071476,'command','added','1dfe780c-2844-4f2b-a463-74f9ab4ea4d0',NULL,'school','e7fe33fd-48e9-4329-9b03-426bfab3ff90',0);
INSERT INTO "event" VALUES(10,1795898071483,'command','named for safeguarding','1dfe780c-2844-4f2b-a463-74f9ab4ea4d0',NULL,'','e7fe33fd-48e9-4329-9b03-426bfab3ff90',1);
INSERT INTO "event" VALUES(11,1795898071524,'command','added','4ed67618-8123-4797-9ce1-a84d1b015e43',NULL,'hub','',0);
INSERT INTO "event" VALUES(12,1795898072561,'command','left','779cb944-6df1-4e82-ac82-e1daaeff926d','a1b314a6-d714-40fd-beee-7d16799aa22e','tutor','e7fe33fd-48e9-4329-9b03-426bfab3ff90',0);
CREATE TABLE member (
	id INTEGER NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	person VARCHAR(64) NOT NULL, 
	role VARCHAR(64) NOT NULL, 
	since BIGINT NOT NULL, 
	until BIGINT, 
	PRIMARY KEY (id)
);
INSERT INTO "member" VALUES(1,'a1b314a6-d714-40fd-beee-7d16799aa22e','9018799f-a1f5-4fb5-86ff-a913fc35abe3','pupil',1795898071206,NULL);
INSERT INTO "member" VALUES(2,'a1b314a6-d714-40fd-beee-7d16799aa22e','116de336-bbe9-41d4-84ac-9cc504e8a2cb','tutor',1795898071361,NULL);
INSERT INTO "member" VALUES(3,'a1b314a6-d714-40fd-beee-7d16799aa22e','779cb944-6df1-4e82-ac82-e1daaeff926d','tutor',1795898071369,1795898072556);
INSERT INTO "member" VALUES(4,'a1b314a6-d714-40fd-beee-7d16799aa22e','6cfa260a-2ab1-40ef-8f49-2ed2b431ed44','carer',1795898071385,NULL);
CREATE TABLE membership (
	person VARCHAR(64) NOT NULL, 
	number BIGINT NOT NULL, 
	PRIMARY KEY (person)
);
INSERT INTO "membership" VALUES('9018799f-a1f5-4fb5-86ff-a913fc35abe3',1);
INSERT INTO "membership" VALUES('116de336-bbe9-41d4-84ac-9cc504e8a2cb',1);
INSERT INTO "membership" VALUES('779cb944-6df1-4e82-ac82-e1daaeff926d',2);
INSERT INTO "membership" VALUES('6cfa260a-2ab1-40ef-8f49-2ed2b431ed44',1);
INSERT INTO "membership" VALUES('1dfe780c-2844-4f2b-a463-74f9ab4ea4d0',1);
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
	sealing BLOB NOT NULL, 
	notices_seen INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(school_id) REFERENCES school (id), 
	UNIQUE ("plan"), 
	UNIQUE (sign_in)
);
INSERT INTO "person" VALUES('9018799f-a1f5-4fb5-86ff-a913fc35abe3','e7fe33fd-48e9-4329-9b03-426bfab3ff90','pupil','Ffion Llewellyn','Ffion','Year 7','7 Kestrel','a1b314a6-d714-40fd-beee-7d16799aa22e','ffion','$argon2id$v=19$m=19456,t=2,p=1$b/WUv2m+MM41X0RoG856Uw$esImWqcGSl6C6oXYUK2EYXMh6Uk7LCsXgUNYps5K/hc',0,NULL,0,X'FEA0B98404EB45983B27AAC790CA1A5D5F39D119855A3792CFE7F96E554D8853',X'0A5126871BC6DB2FBE5C3464AF6DA63BCDA550B1E7393436C943006EF0B0561F',0);
INSERT INTO "person" VALUES('116de336-bbe9-41d4-84ac-9cc504e8a2cb','e7fe33fd-48e9-4329-9b03-426bfab3ff90','tutor','Ms Lee','','','',NULL,'lee','$argon2id$v=19$m=19456,t=2,p=1$bcQ+hWMh1LbbCiwFRL/v5Q$/cAfCbzRWz8zMgVLgzuiN5VZkSTUflafkJLmtbviQ38',0,NULL,0,X'E3D922D3CCF4621AC74BC6D331C9D7DFD9169CBF4F66AF1BBF77F3BF3DE5C2DC',X'C285FE6F72B37C948FF72644189C0687B0CCA8CE8E3CA6864E4D1B38C8250D09',0);
INSERT INTO "person" VALUES('779cb944-6df1-4e82-ac82-e1daaeff926d','e7fe33fd-48e9-4329-9b03-426bfab3ff90','tutor','Mr Jones','','','',NULL,'jones','$argon2id$v=19$m=19456,t=2,p=1$AuXUMtWhoA7iWvqgaKIQQg$aWwS4/Jy57BWbiZFV/Rv6KNBBgxFWihtSKtKN/Of0TI',0,NULL,0,X'4406588872D439BD8443652A285D833A3FCB7672BEED725BD0698D3319A88894',X'273F4453B1C9EAFDDD6AA5B3F82A931116AA7C407732BE3BB9BF075B58740DCA',0);
INSERT INTO "person" VALUES('6cfa260a-2ab1-40ef-8f49-2ed2b431ed44','e7fe33fd-48e9-4329-9b03-426bfab3ff90','carer','Siân Llewellyn','','','',NULL,'carer','$argon2id$v=19$m=19456,t=2,p=1$ippfqcBSdqQpryuoAfe2HA$+eJm0j0/F/i1oTrfi75JqkKOTct1fdYOBHT2erWmVx0',0,NULL,0,X'BEE8D40101853D13073256B7826A3FE49CAB0F56F7EB91745F234A64C5BCB262',X'FC7465BF558C6673A006377FACFB91703E3DD0D82329A517C249982D934FA426',0);
INSERT INTO "person" VALUES('1dfe780c-2844-4f2b-a463-74f9ab4ea4d0','e7fe33fd-48e9-4329-9b03-426bfab3ff90','school','Mrs Ashworth','','','',NULL,'staff','$argon2id$v=19$m=19456,t=2,p=1$acJCXO4fuEdXbffbqtD/VA$09SeLBb4SHm5lrbBaalFKaRflzX0zKxAiDrWN4Wd4dg',0,NULL,1,X'18E8784CF9E4341DCAB5176E18EE1A966B0F7C7D7665A46BDC2EDECADD1C6FFC',X'DAC3BDB0ACCBB41B92A856FB61E80D50A39F108ED3A5F693D902ADECDA9B2EE7',8);
INSERT INTO "person" VALUES('4ed67618-8123-4797-9ce1-a84d1b015e43',NULL,'hub','Ruth Castellanos','','','',NULL,'hub','$argon2id$v=19$m=19456,t=2,p=1$gYKqe/S+3k0aQjRn30AjNw$Ij3I0N+f8MInStfPncaBx+PMiGYdL12XKRI2zivUb40',0,NULL,0,X'F970A9E6329730B7765CCFFE933A618AEFDC79748AE73F404C2F26D4AEAB0DF5',X'22F2C9C3B3DFAF6854C18629912AF3F6E51EE28E2FE22A726A28D438BEF0C891',0);
CREATE TABLE "plan" (
	id VARCHAR(64) NOT NULL, 
	school VARCHAR(64) NOT NULL, 
	first_year INTEGER NOT NULL, 
	closed BOOLEAN NOT NULL, 
	erased BIGINT, 
	PRIMARY KEY (id)
);
INSERT INTO "plan" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e','e7fe33fd-48e9-4329-9b03-426bfab3ff90',2026,0,NULL);
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
INSERT INTO "quarantine" VALUES(1,'e7fe33fd-48e9-4329-9b03-426bfab3ff90','a1b314a6-d714-40fd-beee-7d16799aa22e','779cb944-6df1-4e82-ac82-e1daaeff926d','tutor','jones:23','[["a1b314a6-d714-40fd-beee-7d16799aa22e/circle","goal","01a223dd-ddfc-7000-8000-000000000016",{"words":"Too late"}]]',1795898072572,1795898072573);
CREATE TABLE reading (
	"plan" VARCHAR(64) NOT NULL, 
	day VARCHAR(64) NOT NULL, 
	person VARCHAR(64) NOT NULL, 
	way VARCHAR(64) NOT NULL, 
	at BIGINT NOT NULL, 
	PRIMARY KEY ("plan", day, person, way)
);
INSERT INTO "reading" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e','2026-11-28','116de336-bbe9-41d4-84ac-9cc504e8a2cb','page',1795898072342);
INSERT INTO "reading" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e','2026-11-28','6cfa260a-2ab1-40ef-8f49-2ed2b431ed44','page',1795898079903);
INSERT INTO "reading" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e','2026-11-28','6cfa260a-2ab1-40ef-8f49-2ed2b431ed44','device',1795898081016);
INSERT INTO "reading" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e','2026-11-28','9018799f-a1f5-4fb5-86ff-a913fc35abe3','page',1795898088587);
INSERT INTO "reading" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e','2026-11-28','9018799f-a1f5-4fb5-86ff-a913fc35abe3','device',1795898088946);
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
INSERT INTO "record" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/circle','c7f98a12-089e-5dc1-b946-e4c208a06a3b','card',1,'{"name":["Ffion Llewellyn",1,"server",1795898071213],"year":["Year 7",1,"server",1795898071213],"group":["7 Kestrel",1,"server",1795898071213],"school":["Harebell Down School",1,"server",1795898071213],"worried":["Talk to Mrs Ashworth in room 4.",1,"server",1795898071213],"terms":[[{"name":"Autumn","first":"2026-09-03","last":"2026-12-18"}],1,"server",1795898071213]}','[{"1":["server",null,"server","server",1795898071213,0,"lcJnvdxkEJwXk4op:0",1]},{"name":[1,0,true,0],"year":[1,0,true,0],"group":[1,0,true,0],"school":[1,0,true,0],"worried":[1,0,true,0],"terms":[1,0,true,0]}]',NULL,0);
INSERT INTO "record" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/circle','e1bd38a9-94b5-55a3-83e1-c3929e64c91a','member',2,'{"person":["9018799f-a1f5-4fb5-86ff-a913fc35abe3",2,"server",1795898071213],"name":["Ffion Llewellyn",2,"server",1795898071213],"role":["pupil",2,"server",1795898071213],"since":["2026-11-28",2,"server",1795898071213]}','[{"2":["server",null,"server","server",1795898071213,0,"lcJnvdxkEJwXk4op:0",1]},{"person":[2,0,true,1],"name":[2,0,true,1],"role":[2,0,true,1],"since":[2,0,true,1]}]',NULL,0);
INSERT INTO "record" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/circle','35f499ff-adc9-5aaf-9441-6a699930803f','member',3,'{"person":["116de336-bbe9-41d4-84ac-9cc504e8a2cb",3,"server",1795898071362],"name":["Ms Lee",3,"server",1795898071362],"role":["tutor",3,"server",1795898071362],"since":["2026-11-28",3,"server",1795898071362]}','[{"3":["server",null,"server","server",1795898071362,2,"jgDdUmZfsyO1z5at:0",1]},{"person":[3,0,true,0],"name":[3,0,true,0],"role":[3,0,true,0],"since":[3,0,true,0]}]',NULL,0);
INSERT INTO "record" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/circle','5ccada5b-b8de-524d-826c-980ccb7b78f4','member',14,'{"person":["779cb944-6df1-4e82-ac82-e1daaeff926d",4,"server",1795898071369],"name":["Mr Jones",4,"server",1795898071369],"role":["tutor",4,"server",1795898071369],"since":["2026-11-28",4,"server",1795898071369],"until":["2026-11-28",14,"server",1795898072561]}','[{"4":["server",null,"server","server",1795898071369,3,"YUknqOZZcN41c6TN:0",1],"14":["server",null,"server","server",1795898072561,13,"m0L6IWNcSuN2Mqr5:0",1]},{"person":[4,0,true,0],"name":[4,0,true,0],"role":[4,0,true,0],"since":[4,0,true,0],"until":[14,0,true,0]}]',NULL,0);
INSERT INTO "record" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/circle','eef9c89c-4e1f-53fd-9eb0-235eba5f1493','member',5,'{"person":["6cfa260a-2ab1-40ef-8f49-2ed2b431ed44",5,"server",1795898071386],"name":["Siân Llewellyn",5,"server",1795898071386],"role":["carer",5,"server",1795898071386],"since":["2026-11-28",5,"server",1795898071386]}','[{"5":["server",null,"server","server",1795898071386,4,"qfeKCpxFJOM3OpEm:0",1]},{"person":[5,0,true,0],"name":[5,0,true,0],"role":[5,0,true,0],"since":[5,0,true,0]}]',NULL,0);
INSERT INTO "record" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/circle','b0eba42f-8b2f-5f4d-b6cf-2271d09db07f','about',6,'{"matters":["Canu gyda Mam-gu",6,"9018799f-a1f5-4fb5-86ff-a913fc35abe3",1795898072225],"loves":[["jazz"],6,"9018799f-a1f5-4fb5-86ff-a913fc35abe3",1795898072225]}','[{"6":["9018799f-a1f5-4fb5-86ff-a913fc35abe3",null,"pupil","ffion-phone",1795898072225,0,"ffion:5",1]},{"matters":[6,2,true,0],"loves":[[["jazz",6,0,false,0,"",0,0]],6,[6,0,0],["9018799f-a1f5-4fb5-86ff-a913fc35abe3",null],null,[]]}]',NULL,0);
INSERT INTO "record" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/circle','01a223dd-dca1-7000-8000-000000000001','goal',10,'{"words":["Chwarae''r delyn",8,"9018799f-a1f5-4fb5-86ff-a913fc35abe3",1795898072240,[["Chwarae''r delyn i Mam-gu",8,"116de336-bbe9-41d4-84ac-9cc504e8a2cb",1795898072248,"suggested"]]],"sort":[["musical"],7,"9018799f-a1f5-4fb5-86ff-a913fc35abe3",1795898072240],"agreed":["On the stairs",10,"9018799f-a1f5-4fb5-86ff-a913fc35abe3",1795898072261,[["Ten minutes after tea",9,"116de336-bbe9-41d4-84ac-9cc504e8a2cb",1795898072257,"kept"]]],"by_when":["Easter",10,"9018799f-a1f5-4fb5-86ff-a913fc35abe3",1795898072261]}','[{"7":["9018799f-a1f5-4fb5-86ff-a913fc35abe3",null,"pupil","ffion-phone",1795898072240,0,"ffion:6",1],"8":["116de336-bbe9-41d4-84ac-9cc504e8a2cb",null,"tutor","lee-phone",1795898072248,0,"lee:7",1],"10":["9018799f-a1f5-4fb5-86ff-a913fc35abe3",null,"pupil","ffion-phone",1795898072261,0,"ffion:9",1],"9":["116de336-bbe9-41d4-84ac-9cc504e8a2cb",null,"tutor","lee-phone",1795898072257,0,"lee:8",1]},{"sort":[[["musical",7,0,false,0,"",0,0]],7,[7,0,0],["9018799f-a1f5-4fb5-86ff-a913fc35abe3",null],null,[]],"words":[[["Chwarae''r delyn",7,2,true,0,"",0,0],["Chwarae''r delyn i Mam-gu",8,0,false,0,"",0,0]],8,[8,0,7],["9018799f-a1f5-4fb5-86ff-a913fc35abe3",null],null,[]],"by_when":[10,0,false,0],"agreed":[[["Ten minutes after tea",9,0,true,0,"",0,0],["On the stairs",10,0,true,0,"",0,0]],10,[9,0,0],["116de336-bbe9-41d4-84ac-9cc504e8a2cb",null],null,[]]}]',NULL,0);
INSERT INTO "record" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/circle','01a223dd-dca1-7000-8000-000000000002','step',12,'{"goal":["01a223dd-dca1-7000-8000-000000000001",11,"116de336-bbe9-41d4-84ac-9cc504e8a2cb",1795898072269],"words":["Find a chair",11,"116de336-bbe9-41d4-84ac-9cc504e8a2cb",1795898072269],"_deleted":[true,12,"116de336-bbe9-41d4-84ac-9cc504e8a2cb",1795898072273]}','[{"11":["116de336-bbe9-41d4-84ac-9cc504e8a2cb",null,"tutor","lee-phone",1795898072269,0,"lee:10",1],"12":["116de336-bbe9-41d4-84ac-9cc504e8a2cb",null,"tutor","lee-phone",1795898072273,0,"lee:11",1]},{"goal":[11,0,false,0],"words":[11,0,false,0],"_deleted":[12,0,false,0]}]','01a223dd-dca1-7000-8000-000000000001',1);
INSERT INTO "record" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/home/2026','01a223dd-dca1-7000-8000-000000000003','lesson',3,'{"day":["2026-11-28",1,"116de336-bbe9-41d4-84ac-9cc504e8a2cb",1795898072281],"did":["Scales, slowly. And a song.",3,"779cb944-6df1-4e82-ac82-e1daaeff926d",1795898072285]}','[{"1":["116de336-bbe9-41d4-84ac-9cc504e8a2cb",null,"tutor","lee-phone",1795898072281,0,"lee:14",1],"3":["779cb944-6df1-4e82-ac82-e1daaeff926d",null,"tutor","jones-phone",1795898072285,1,"jones:15",1]},{"day":[1,0,false,0],"did":[3,0,true,0,[1,0,0],["116de336-bbe9-41d4-84ac-9cc504e8a2cb",null]]}]',NULL,0);
INSERT INTO "record" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/home/2026','01a223dd-dcd9-7000-8000-00000000000c','task',2,'{"lesson":["01a223dd-dca1-7000-8000-000000000003",2,"116de336-bbe9-41d4-84ac-9cc504e8a2cb",1795898072281],"words":["Bars 1 to 8",2,"116de336-bbe9-41d4-84ac-9cc504e8a2cb",1795898072281]}','[{"2":["116de336-bbe9-41d4-84ac-9cc504e8a2cb",null,"tutor","lee-phone",1795898072281,0,"lee:14",1]},{"lesson":[2,0,false,1],"words":[2,0,false,1]}]','01a223dd-dca1-7000-8000-000000000003',0);
INSERT INTO "record" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/own:116de336-bbe9-41d4-84ac-9cc504e8a2cb/2026','01a223dd-dcd9-7000-8000-00000000000d','note',1,'{"lesson":["01a223dd-dca1-7000-8000-000000000003",1,"116de336-bbe9-41d4-84ac-9cc504e8a2cb",1795898072281],"words":["Tired today",1,"116de336-bbe9-41d4-84ac-9cc504e8a2cb",1795898072281]}','[{"1":["116de336-bbe9-41d4-84ac-9cc504e8a2cb",null,"tutor","lee-phone",1795898072281,0,"lee:14",1]},{"lesson":[1,0,false,2],"words":[1,2,true,2]}]',NULL,0);
INSERT INTO "record" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/home/2026','01a223dd-dca1-7000-8000-000000000004','practice',4,'{"day":["2026-11-28",4,"9018799f-a1f5-4fb5-86ff-a913fc35abe3",1795898072293],"what":["The song",4,"9018799f-a1f5-4fb5-86ff-a913fc35abe3",1795898072293]}','[{"4":["9018799f-a1f5-4fb5-86ff-a913fc35abe3",null,"pupil","ffion-phone",1795898072293,0,"ffion:16",1]},{"day":[4,0,false,0],"what":[4,0,false,0]}]',NULL,0);
INSERT INTO "record" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/home/2026','01a223dd-dcea-7000-8000-000000000011','cheer',5,'{"sticker":["star",5,"6cfa260a-2ab1-40ef-8f49-2ed2b431ed44",1795898072298],"practice":["01a223dd-dca1-7000-8000-000000000004",5,"6cfa260a-2ab1-40ef-8f49-2ed2b431ed44",1795898072298]}','[{"5":["6cfa260a-2ab1-40ef-8f49-2ed2b431ed44",null,"carer","carer-phone",1795898072298,0,"carer:18",1]},{"sticker":[5,0,false,0],"practice":[5,0,false,0]}]',NULL,0);
INSERT INTO "record" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/circle','01a223dd-dcf1-7000-8000-000000000013','acknowledgement',13,'{"day":["2026-11-28",13,"1dfe780c-2844-4f2b-a463-74f9ab4ea4d0",1795898072305],"comment":["Lovely",13,"1dfe780c-2844-4f2b-a463-74f9ab4ea4d0",1795898072305]}','[{"13":["1dfe780c-2844-4f2b-a463-74f9ab4ea4d0",null,"school","staff-phone",1795898072305,0,"staff:20",1]},{"day":[13,0,false,0],"comment":[13,0,false,0]}]',NULL,0);
INSERT INTO "record" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/circle','01a223de-212f-7fbd-bdbf-ddda5c3af09a','goal',17,'{"words":["Chwarae gyda''r band",15,"9018799f-a1f5-4fb5-86ff-a913fc35abe3",1795898090174],"by_when":["By Easter",16,"9018799f-a1f5-4fb5-86ff-a913fc35abe3",1795898095935]}','[{"15":["9018799f-a1f5-4fb5-86ff-a913fc35abe3",null,"pupil","bcd9bc71-3c96-40e9-8f75-5858f267d06a",1795898090174,14,"EZQcBQD9F4LQhVrk:2",1],"16":["9018799f-a1f5-4fb5-86ff-a913fc35abe3",null,"pupil","desk",1795898095935,0,"ffion-test:1",1]},{"words":[15,2,true,0],"by_when":[16,0,false,0]}]',NULL,0);
CREATE TABLE refusal (
	"by" VARCHAR(64) NOT NULL, 
	id VARCHAR(160) NOT NULL, 
	reason VARCHAR(64) NOT NULL, 
	received BIGINT NOT NULL, 
	PRIMARY KEY ("by", id)
);
INSERT INTO "refusal" VALUES('6cfa260a-2ab1-40ef-8f49-2ed2b431ed44','carer:21','not-allowed',1795898072309);
INSERT INTO "refusal" VALUES('779cb944-6df1-4e82-ac82-e1daaeff926d','jones:23','not-yours',1795898072573);
INSERT INTO "refusal" VALUES('9018799f-a1f5-4fb5-86ff-a913fc35abe3','another-of-hers:2','unknown-kind',1795898096061);
CREATE TABLE school (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	worried VARCHAR NOT NULL, 
	terms JSON NOT NULL, 
	zone VARCHAR NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "school" VALUES('e7fe33fd-48e9-4329-9b03-426bfab3ff90','Harebell Down School','Talk to Mrs Ashworth in room 4.','[{"name": "Autumn", "first": "2026-09-03", "last": "2026-12-18"}]','Europe/London');
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
INSERT INTO "scope" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/circle','a1b314a6-d714-40fd-beee-7d16799aa22e','circle',17,10,83,1795898095993,0,1109);
INSERT INTO "scope" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/home/2026','a1b314a6-d714-40fd-beee-7d16799aa22e','home',5,4,14,1795898072298,0,257);
INSERT INTO "scope" VALUES('a1b314a6-d714-40fd-beee-7d16799aa22e/own:116de336-bbe9-41d4-84ac-9cc504e8a2cb/2026','a1b314a6-d714-40fd-beee-7d16799aa22e','own',1,1,1,1795898072281,0,71);
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
INSERT INTO "session" VALUES('39224f2e89f1eaeb5f04cd9c0d25acb5c2e5a4d25a756d148de2d7eb231da2a9','116de336-bbe9-41d4-84ac-9cc504e8a2cb',1795898072033,1795898072033,'another device',NULL,0);
INSERT INTO "session" VALUES('a6261e6b2c1d9fcb2d712ce82bed763fc871340546551e98645278dc35865c72','9018799f-a1f5-4fb5-86ff-a913fc35abe3',1795898088480,1795898088480,'a Linux computer',NULL,0);
INSERT INTO "session" VALUES('5d37331088f7e6d6cded6bcd0685d65976d96b36632671897cb5a89f0e69690d','9018799f-a1f5-4fb5-86ff-a913fc35abe3',1795898095873,1795898095873,'another device',NULL,0);
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
INSERT INTO "staff" VALUES('e7fe33fd-48e9-4329-9b03-426bfab3ff90','1dfe780c-2844-4f2b-a463-74f9ab4ea4d0',1);
CREATE TABLE visit (
	person VARCHAR(64) NOT NULL, 
	scope VARCHAR(160) NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	baseline INTEGER NOT NULL, 
	latest INTEGER NOT NULL, 
	opened BIGINT NOT NULL, 
	PRIMARY KEY (person, scope)
);
INSERT INTO "visit" VALUES('116de336-bbe9-41d4-84ac-9cc504e8a2cb','a1b314a6-d714-40fd-beee-7d16799aa22e/circle','a1b314a6-d714-40fd-beee-7d16799aa22e',13,13,1795898072347);
INSERT INTO "visit" VALUES('116de336-bbe9-41d4-84ac-9cc504e8a2cb','a1b314a6-d714-40fd-beee-7d16799aa22e/home/2026','a1b314a6-d714-40fd-beee-7d16799aa22e',5,5,1795898072347);
INSERT INTO "visit" VALUES('116de336-bbe9-41d4-84ac-9cc504e8a2cb','a1b314a6-d714-40fd-beee-7d16799aa22e/own:116de336-bbe9-41d4-84ac-9cc504e8a2cb/2026','a1b314a6-d714-40fd-beee-7d16799aa22e',1,1,1795898072347);
INSERT INTO "visit" VALUES('6cfa260a-2ab1-40ef-8f49-2ed2b431ed44','a1b314a6-d714-40fd-beee-7d16799aa22e/circle','a1b314a6-d714-40fd-beee-7d16799aa22e',14,14,1795898080443);
INSERT INTO "visit" VALUES('6cfa260a-2ab1-40ef-8f49-2ed2b431ed44','a1b314a6-d714-40fd-beee-7d16799aa22e/home/2026','a1b314a6-d714-40fd-beee-7d16799aa22e',5,5,1795898080443);
INSERT INTO "visit" VALUES('9018799f-a1f5-4fb5-86ff-a913fc35abe3','a1b314a6-d714-40fd-beee-7d16799aa22e/circle','a1b314a6-d714-40fd-beee-7d16799aa22e',14,14,1795898088729);
INSERT INTO "visit" VALUES('9018799f-a1f5-4fb5-86ff-a913fc35abe3','a1b314a6-d714-40fd-beee-7d16799aa22e/home/2026','a1b314a6-d714-40fd-beee-7d16799aa22e',5,5,1795898088729);
CREATE INDEX ix_allowance_full_at ON allowance (full_at);
CREATE INDEX ix_event_whom ON event (whom);
CREATE INDEX ix_event_plan ON event ("plan");
CREATE INDEX event_school ON event (school, at);
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
CREATE INDEX ix_access_plan ON access ("plan");
CREATE INDEX access_school ON access (school, at);
CREATE INDEX reading_day ON reading (day);
COMMIT;
