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
INSERT INTO "access" VALUES(1,'4c92ab9d-1d02-4460-991d-a9e24f39d12f','f79ff337-5ce7-41c3-b05d-9292de5d62d8','8fdb6f56-20f5-4211-9611-0a76abc44a6d',1795963914977,'home');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0012');
CREATE TABLE allowance (
	number INTEGER NOT NULL, 
	full_at INTEGER NOT NULL, 
	PRIMARY KEY (number)
);
INSERT INTO "allowance" VALUES(768085,1795964513571);
INSERT INTO "allowance" VALUES(795818,1795964813571);
CREATE TABLE device (
	person VARCHAR(64) NOT NULL, 
	id VARCHAR(160) NOT NULL, 
	last_at BIGINT NOT NULL, 
	last_seen BIGINT NOT NULL, 
	said BIGINT NOT NULL, 
	strayed BIGINT, 
	PRIMARY KEY (person, id)
);
INSERT INTO "device" VALUES('server','server',1795963915002,1795963915002,5,NULL);
INSERT INTO "device" VALUES('07ad3ab1-96d5-4dda-80b9-950fd21f1d72','ffion-phone',1795963914053,1795963914053,5,NULL);
INSERT INTO "device" VALUES('2fd9f74f-9d14-4dac-bc99-5654a50b986a','lee-phone',1795963914010,1795963914011,5,NULL);
INSERT INTO "device" VALUES('341fe6eb-cf65-4969-8e44-c412d39070a1','jones-phone',1795963914021,1795963915025,1,NULL);
INSERT INTO "device" VALUES('0e2c319c-ae46-4da4-b9f0-dcc45c273b0f','carer-phone',1795963914037,1795963914061,1,NULL);
INSERT INTO "device" VALUES('8fdb6f56-20f5-4211-9611-0a76abc44a6d','staff-phone',1795963914041,1795963914041,1,NULL);
INSERT INTO "device" VALUES('07ad3ab1-96d5-4dda-80b9-950fd21f1d72','phone',1795963914241,1795963914241,22,NULL);
INSERT INTO "device" VALUES('2fd9f74f-9d14-4dac-bc99-5654a50b986a','phone',1795963914201,1795963914201,8,NULL);
INSERT INTO "device" VALUES('8fdb6f56-20f5-4211-9611-0a76abc44a6d','phone',1795963914157,1795963914157,1,NULL);
INSERT INTO "device" VALUES('07ad3ab1-96d5-4dda-80b9-950fd21f1d72','7392295b-f4cb-4ee6-be79-8f4310b4248e',1795963964310,1795963982720,2,NULL);
INSERT INTO "device" VALUES('07ad3ab1-96d5-4dda-80b9-950fd21f1d72','desk',1795963982588,1795963982588,1,NULL);
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
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle',1,'server','G6BJLzfPMflRwEnt:0',0,'card','734734fd-0f69-5e59-9067-8b820b143f40','{"name":"Ffion Llewellyn","year":"Year 7","group":"7 Kestrel","school":"Harebell Down School","worried":"Talk to Mrs Ashworth in room 4.","terms":[{"name":"Autumn","first":"2026-09-03","last":"2026-12-18"}]}',NULL,0,NULL,'server','server',1795963912389,1795963912389,1795963912389,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle',2,'server','G6BJLzfPMflRwEnt:0',1,'member','92fb9bd7-89d0-5bf7-b1d6-b4aae808858b','{"person":"07ad3ab1-96d5-4dda-80b9-950fd21f1d72","name":"Ffion Llewellyn","role":"pupil","since":"2026-11-29"}',NULL,0,NULL,'server','server',1795963912389,1795963912389,1795963912389,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle',3,'server','EOrOwNg-UDBcNKAb:0',0,'member','6d34a008-8604-5c03-bb72-4e331574d690','{"person":"2fd9f74f-9d14-4dac-bc99-5654a50b986a","name":"Ms Lee","role":"tutor","since":"2026-11-29"}',NULL,2,NULL,'server','server',1795963912747,1795963912747,1795963912747,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle',4,'server','x0MhvqLNXQJcLaYK:0',0,'member','f096cc2e-6c8d-5adb-b9b8-fd430b97855e','{"person":"341fe6eb-cf65-4969-8e44-c412d39070a1","name":"Mr Jones","role":"tutor","since":"2026-11-29"}',NULL,3,NULL,'server','server',1795963912760,1795963912760,1795963912760,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle',5,'server','oEIdMuEBbFfM3LG-:0',0,'member','4d81d9dd-92a1-500f-80df-f5b394b1eb98','{"person":"0e2c319c-ae46-4da4-b9f0-dcc45c273b0f","name":"Siân Llewellyn","role":"carer","since":"2026-11-29"}',NULL,4,NULL,'server','server',1795963912770,1795963912770,1795963912770,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle',6,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','ffion:5',0,'about','7d49fa86-debf-55ba-8c31-6e0b2f3bc711','{"matters":"Canu gyda Mam-gu","loves":{"$add":["jazz"],"$remove":[]}}',NULL,0,NULL,'pupil','ffion-phone',1795963913962,1795963913962,1795963913963,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle',7,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','ffion:6',0,'goal','01a227ca-86ea-7000-8000-000000000001','{"words":"Chwarae''r delyn","sort":{"$add":["musical"],"$remove":[]}}',NULL,0,NULL,'pupil','ffion-phone',1795963913981,1795963913981,1795963913981,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle',8,'2fd9f74f-9d14-4dac-bc99-5654a50b986a','lee:7',0,'goal','01a227ca-86ea-7000-8000-000000000001','{"words":"Chwarae''r delyn i Mam-gu"}',NULL,0,NULL,'tutor','lee-phone',1795963913986,1795963913986,1795963913987,13,'[[0,"words","suggested"]]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle',9,'2fd9f74f-9d14-4dac-bc99-5654a50b986a','lee:8',0,'goal','01a227ca-86ea-7000-8000-000000000001','{"agreed":"Ten minutes after tea"}',NULL,0,NULL,'tutor','lee-phone',1795963913993,1795963913993,1795963913993,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle',10,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','ffion:9',0,'goal','01a227ca-86ea-7000-8000-000000000001','{"agreed":"On the stairs","by_when":"Easter"}',NULL,0,NULL,'pupil','ffion-phone',1795963913997,1795963913997,1795963913997,13,'[[0,"agreed","kept"]]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle',11,'2fd9f74f-9d14-4dac-bc99-5654a50b986a','lee:10',0,'step','01a227ca-86ea-7000-8000-000000000002','{"goal":"01a227ca-86ea-7000-8000-000000000001","words":"Find a chair"}',NULL,0,NULL,'tutor','lee-phone',1795963914001,1795963914001,1795963914001,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle',12,'2fd9f74f-9d14-4dac-bc99-5654a50b986a','lee:11',0,'step','01a227ca-86ea-7000-8000-000000000002','{"_deleted":true}',NULL,0,NULL,'tutor','lee-phone',1795963914004,1795963914004,1795963914004,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026',1,'2fd9f74f-9d14-4dac-bc99-5654a50b986a','lee:14',0,'lesson','01a227ca-86ea-7000-8000-000000000003','{"day":"2026-11-29","did":"Scales, slowly"}','{"did":"Scales, slowly"}',0,NULL,'tutor','lee-phone',1795963914010,1795963914010,1795963914011,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026',2,'2fd9f74f-9d14-4dac-bc99-5654a50b986a','lee:14',1,'task','01a227ca-871a-7000-8000-00000000000c','{"lesson":"01a227ca-86ea-7000-8000-000000000003","words":"Bars 1 to 8"}',NULL,0,NULL,'tutor','lee-phone',1795963914010,1795963914010,1795963914011,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/own:2fd9f74f-9d14-4dac-bc99-5654a50b986a/2026',1,'2fd9f74f-9d14-4dac-bc99-5654a50b986a','lee:14',2,'note','01a227ca-871a-7000-8000-00000000000d','{"lesson":"01a227ca-86ea-7000-8000-000000000003","words":"Tired today"}',NULL,0,NULL,'tutor','lee-phone',1795963914010,1795963914010,1795963914011,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026',3,'341fe6eb-cf65-4969-8e44-c412d39070a1','jones:15',0,'lesson','01a227ca-86ea-7000-8000-000000000003','{"did":"Scales, slowly. And a song."}','{"did":"Scales, slowly. And a song."}',1,NULL,'tutor','jones-phone',1795963914021,1795963914021,1795963914025,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026',4,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','ffion:16',0,'practice','01a227ca-86ea-7000-8000-000000000004','{"day":"2026-11-29","what":"The song"}',NULL,0,NULL,'pupil','ffion-phone',1795963914033,1795963914033,1795963914033,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026',5,'0e2c319c-ae46-4da4-b9f0-dcc45c273b0f','carer:18',0,'cheer','01a227ca-8735-7000-8000-000000000011','{"sticker":"star","practice":"01a227ca-86ea-7000-8000-000000000004"}',NULL,0,NULL,'carer','carer-phone',1795963914037,1795963914037,1795963914037,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle',13,'8fdb6f56-20f5-4211-9611-0a76abc44a6d','staff:20',0,'acknowledgement','01a227ca-8739-7000-8000-000000000013','{"day":"2026-11-29","comment":"Lovely"}',NULL,0,NULL,'school','staff-phone',1795963914041,1795963914041,1795963914041,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026',1,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','ffion:22',0,'celebration','01a227ca-8745-7000-8000-000000000015','{"day":"2026-11-29","words":"Played for Mam-gu","sort":"brave"}',NULL,0,NULL,'pupil','ffion-phone',1795963914053,1795963914053,1795963914053,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle',14,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','b1313705-a61e-49e5-ba68-aa227bed69cd:1',0,'about','7d49fa86-debf-55ba-8c31-6e0b2f3bc711','{"called":"called of about 1","say":"say of about 2","good_at":"good_at of about 3","matters":"matters of about 4","celebrate":"aloud","feedback":"first-good"}',NULL,0,NULL,'pupil','phone',1795963914073,1795963914073,1795963914073,13,'[[0,"matters","superseded","Canu gyda Mam-gu"]]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle',15,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','74d20ba6-7936-4667-8a2f-54ce5e7ddeb2:1',0,'dream','68d1372b-7f23-4339-a89c-fe4444f0264d','{"words":"words of dream 7"}',NULL,0,NULL,'pupil','phone',1795963914081,1795963914081,1795963914081,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle',16,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','3a2b9ddf-17ce-447c-aa28-3fb98945dc8e:1',0,'strategy','46a51891-9a8e-4ee0-b970-fb53ac4d3aef','{"words":"words of strategy 8"}',NULL,0,NULL,'pupil','phone',1795963914085,1795963914085,1795963914085,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle',17,'2fd9f74f-9d14-4dac-bc99-5654a50b986a','2f6b27af-cf2a-4cf9-969f-83c5f9daa849:1',0,'music','547df4c6-91ca-4ea7-8b76-a79cd0ea9c09','{"what":"what of music 9","sort":"instrument","setting":"individual","group":"group of music 12","weekday":"mon","time":"time of music 14","tutor":"tutor of music 15","start":"2026-11-22","end":"2026-11-22","reason":"finished"}',NULL,0,NULL,'tutor','phone',1795963914089,1795963914089,1795963914089,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle',18,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','297d568d-21cf-42c1-bfca-2fb602e8113a:1',0,'repertoire','15e6f7a4-c0b6-4993-919d-13a942371fac','{"called":"called of repertoire 19","say":"wish","mine":false,"sort":"piece","since":"2026-11-22"}',NULL,0,NULL,'pupil','phone',1795963914097,1795963914097,1795963914097,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle',19,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','6de9e157-26ca-4d07-810f-05e6ed87d263:1',0,'goal','d97004db-441b-44e5-ab47-774222f888a1','{"words":"words of goal 24","why":"why of goal 25","agreed":"agreed of goal 26","know":"know of goal 27","by_when":"by_when of goal 28","state":"suggested"}',NULL,0,NULL,'pupil','phone',1795963914105,1795963914105,1795963914105,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle',20,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','e21e7010-5ea9-44a0-9585-dc8c55419324:1',0,'goal','168fca04-d077-42ff-8104-677ed9bea5f8','{"words":"words of goal 33","why":"why of goal 34","agreed":"agreed of goal 35","know":"know of goal 36","by_when":"by_when of goal 37","state":"suggested"}',NULL,0,NULL,'pupil','phone',1795963914108,1795963914108,1795963914109,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle',21,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','bca10233-4dfb-4490-8c71-add2f27b5fde:1',0,'step','6477c27c-dbec-4c9e-ba30-91307b78a0df','{"words":"words of step 30","done":false,"done_on":"2026-11-22","goal":"168fca04-d077-42ff-8104-677ed9bea5f8"}',NULL,0,NULL,'pupil','phone',1795963914117,1795963914117,1795963914117,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026',6,'2fd9f74f-9d14-4dac-bc99-5654a50b986a','1371289a-5eae-4794-8c4f-5a0d887d258d:1',0,'lesson','0e2051bf-da78-462c-8d18-0a88404e7fe3','{"day":"2026-11-22","took":"yes","did":"did of lesson 41","well":"well of lesson 42"}','{"did":"did of lesson 41","well":"well of lesson 42"}',0,NULL,'tutor','phone',1795963914121,1795963914121,1795963914121,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026',7,'2fd9f74f-9d14-4dac-bc99-5654a50b986a','e985133c-0c8d-4efe-856a-15cfcf0e4fd8:1',0,'lesson','ee472415-b219-4ad6-96b2-65803badb4fd','{"day":"2026-11-22","took":"yes","did":"did of lesson 49","well":"well of lesson 50"}','{"did":"did of lesson 49","well":"well of lesson 50"}',0,NULL,'tutor','phone',1795963914125,1795963914125,1795963914125,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026',8,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','bc657902-e592-477b-bc91-bbc0870c3264:1',0,'task','6931efa2-1dbc-4868-961e-a3b74386b781','{"words":"words of task 43","how":"times","amount":1,"until":"until of task 46","lesson":"ee472415-b219-4ad6-96b2-65803badb4fd"}',NULL,0,NULL,'pupil','phone',1795963914129,1795963914129,1795963914129,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026',9,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','c6688bf9-e4c7-4079-bf2d-f3646ef9d07e:1',0,'practice','da6f7e11-7c92-45e8-8af8-5a2daf4539ab','{"day":"2026-11-22","what":"what of practice 52","times":0,"minutes":0,"felt":"5","noticed":"noticed of practice 56","how":"timer","hidden":false}',NULL,0,NULL,'pupil','phone',1795963914137,1795963914137,1795963914137,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026',10,'2fd9f74f-9d14-4dac-bc99-5654a50b986a','5dedcf89-829d-4105-ab04-7f0ccbd979b4:1',0,'cheer','3101d4b8-3898-4452-908b-a38aaf4880e0','{"sticker":"star","words":"words of cheer 60"}',NULL,0,NULL,'tutor','phone',1795963914145,1795963914145,1795963914145,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026',11,'2fd9f74f-9d14-4dac-bc99-5654a50b986a','decd6658-919b-42d4-9a2c-c6f8e29c8a0a:1',0,'lesson','01216aff-c89b-4b0a-b2e8-81d492558987','{"day":"2026-11-22","took":"yes","did":"did of lesson 64","well":"well of lesson 65"}','{"did":"did of lesson 64","well":"well of lesson 65"}',0,NULL,'tutor','phone',1795963914149,1795963914149,1795963914149,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/own:2fd9f74f-9d14-4dac-bc99-5654a50b986a/2026',2,'2fd9f74f-9d14-4dac-bc99-5654a50b986a','b2b48542-5498-4e41-975f-bdf1888c700a:1',0,'note','3e54b164-9f1c-4998-a580-9d1d1702b234','{"words":"words of note 61","lesson":"01216aff-c89b-4b0a-b2e8-81d492558987"}',NULL,0,NULL,'tutor','phone',1795963914153,1795963914153,1795963914153,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle',22,'8fdb6f56-20f5-4211-9611-0a76abc44a6d','f660a0b9-6f48-4441-97d2-4ebac2089ae5:1',0,'acknowledgement','67918d85-b5d9-4b0b-9e9a-3e4d49220cf3','{"day":"2026-11-22","comment":"comment of acknowledgement 67","talk":false}',NULL,0,NULL,'school','phone',1795963914157,1795963914157,1795963914157,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026',2,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','861f0b77-f5f6-4fc3-8f29-8ec806ca0d9e:1',0,'celebration','dc4ccff1-6f22-4812-a941-a42ec17d302e','{"words":"words of celebration 69","day":"2026-11-22","sort":"first","hidden":false}',NULL,0,NULL,'pupil','phone',1795963914165,1795963914165,1795963914165,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026',3,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','49b7d95c-2c39-45a2-aed8-1d58fc6864a1:1',0,'opportunity','1ed0f3f9-d897-4037-8e86-9ad0e6fbfacb','{"what":"what of opportunity 73","sort":"group","when":"when of opportunity 75","day":"2026-11-22","where":"where of opportunity 77","cost":"cost of opportunity 78","who_for":"who_for of opportunity 79","more":"more of opportunity 80","answer":"interested"}',NULL,0,NULL,'pupil','phone',1795963914170,1795963914170,1795963914170,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/own:2fd9f74f-9d14-4dac-bc99-5654a50b986a/2026',3,'2fd9f74f-9d14-4dac-bc99-5654a50b986a','6d4e6e02-4dde-49c8-8894-bc8140f27f27:1',0,'reflection','2517053b-44a6-4362-ad94-c59548f1204f','{"day":"2026-11-22","happened":"happened of reflection 83","well":"well of reflection 84","change":"change of reflection 85","away":"away of reflection 86"}',NULL,0,NULL,'tutor','phone',1795963914173,1795963914173,1795963914173,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle',23,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','935e2b9a-2ee9-4769-8ceb-9e2fa5e40f0c:1',0,'goal','d108d853-590f-464e-9fb3-bd6f8e40b087','{"words":"words of goal 90","why":"why of goal 91","agreed":"agreed of goal 92","know":"know of goal 93","by_when":"by_when of goal 94","state":"suggested"}',NULL,0,NULL,'pupil','phone',1795963914181,1795963914181,1795963914181,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026',4,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','4b6565fa-96f8-4be1-b594-dcc511819049:1',0,'checkin','83b371e5-859e-4522-b4ed-286bf4a06482','{"day":"2026-11-22","face":"5","words":"words of checkin 89","goal":"d108d853-590f-464e-9fb3-bd6f8e40b087"}',NULL,0,NULL,'pupil','phone',1795963914187,1795963914187,1795963914187,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026',12,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','d4b8dbf2-6a22-4f0a-8d60-dce548d8816e:1',0,'stuck','027e74d5-1053-4a32-8aac-9add7d2bd8a2','{"reason":"hard","words":"words of stuck 97","help":false,"better":false}',NULL,0,NULL,'pupil','phone',1795963914193,1795963914193,1795963914193,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026',13,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','b21d169d-75e9-4b1f-892f-7c53f7a3a3e3:1',0,'stuck','9f2da919-f254-473f-b471-afa29384e18e','{"reason":"hard","words":"words of stuck 102","help":false,"better":false}',NULL,0,NULL,'pupil','phone',1795963914197,1795963914197,1795963914197,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026',14,'2fd9f74f-9d14-4dac-bc99-5654a50b986a','252ccbd8-1b7a-4b5e-8303-ab899cf3e81d:1',0,'answer','1461a23d-f29c-45dc-86d8-42fb2536f322','{"words":"words of answer 100","stuck":"9f2da919-f254-473f-b471-afa29384e18e"}',NULL,0,NULL,'tutor','phone',1795963914201,1795963914201,1795963914201,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home',1,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','68548d49-056f-4a81-a161-bea879bd5319:1',0,'spark','69e104a8-ab9f-4997-add0-9dacd2c3c521','{"words":"words of spark 105","sort":"start"}',NULL,0,NULL,'pupil','phone',1795963914205,1795963914205,1795963914205,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026',5,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','4bb7faa4-9ceb-4bd0-8c6e-fd8c3dff3f78:1',0,'review','265c3260-673b-47aa-9db1-896e9b5d9d4d','{"look":"ahead","term":"term of review 108","day":"2026-11-22","steps":"steps of review 110"}',NULL,0,NULL,'pupil','phone',1795963914209,1795963914209,1795963914209,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026',6,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','0e88d4f0-53a3-467e-8f3b-e98422aff5c8:1',0,'review','e9e83ce0-2c41-4027-b32f-d4a74dc26877','{"look":"ahead","term":"term of review 121","day":"2026-11-22","steps":"steps of review 123"}',NULL,0,NULL,'pupil','phone',1795963914212,1795963914212,1795963914213,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026',7,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','f0a0888e-1cc6-4f41-b881-5aff4c77997d:1',0,'review_part','58e04498-bfb2-5c64-872f-6d1530f69388','{"best":"best of review_part 111","hard":"hard of review_part 112","changed":"changed of review_part 113","next":"next of review_part 114","sure":"5","front":"5","others":"5","joy":"5","moved_on":"yes","review":"e9e83ce0-2c41-4027-b32f-d4a74dc26877"}',NULL,0,NULL,'pupil','phone',1795963914221,1795963914221,1795963914221,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle',24,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','4082c1c9-ac91-491f-a2dc-d14b985c895a:1',0,'about','7d49fa86-debf-55ba-8c31-6e0b2f3bc711','{"called":"called of about 127","say":"say of about 128","good_at":"good_at of about 129","matters":"matters of about 130","celebrate":"aloud","feedback":"first-good"}',NULL,0,NULL,'pupil','phone',1795963914229,1795963914229,1795963914229,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/own:07ad3ab1-96d5-4dda-80b9-950fd21f1d72',1,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','1caad289-6839-48b8-b2fa-6966a7e4cb33:1',0,'ways','459306e7-f881-488e-b88d-2df44a198189','{"answers":"both","size":"normal","calm":false,"about":"7d49fa86-debf-55ba-8c31-6e0b2f3bc711"}',NULL,0,NULL,'pupil','phone',1795963914237,1795963914237,1795963914237,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026',8,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','1b9c47c5-b0aa-445e-bc61-3f274b4a0131:1',0,'message','16d26473-7bdc-44c6-9360-4b8fd4fa4a62','{"words":"words of message 133"}',NULL,0,NULL,'pupil','phone',1795963914241,1795963914241,1795963914241,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle',25,'server','6aWNXiVfPW8CRlDA:0',0,'member','f096cc2e-6c8d-5adb-b9b8-fd430b97855e','{"until":"2026-11-29"}',NULL,24,NULL,'server','server',1795963915002,1795963915002,1795963915002,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle',26,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','bx0bgtWvVP3HrDLr:2',0,'goal','01a227cb-3b0a-7542-ba70-bbb99a64306e','{"words":"Chwarae gyda''r band"}',NULL,25,NULL,'pupil','7392295b-f4cb-4ee6-be79-8f4310b4248e',1795963960642,1795963960677,1795963960811,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle',27,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','ffion-test:1',0,'goal','01a227cb-3b0a-7542-ba70-bbb99a64306e','{"by_when":"By Easter"}',NULL,0,NULL,'pupil','desk',1795963982581,1795963982588,1795963982588,13,'[]');
INSERT INTO "edit" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle',28,'07ad3ab1-96d5-4dda-80b9-950fd21f1d72','bx0bgtWvVP3HrDLr:3',0,'goal','01a227cb-3b0a-7542-ba70-bbb99a64306e','{"by_when":"By Whitsun"}',NULL,26,NULL,'pupil','7392295b-f4cb-4ee6-be79-8f4310b4248e',1795963964293,1795963964310,1795963982720,13,'[[0,"by_when","superseded"]]');
CREATE TABLE epoch (
	id VARCHAR(64) NOT NULL, 
	made BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "epoch" VALUES('FcCAq4l4GHMBClxD',1795963906817);
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
INSERT INTO "event" VALUES(1,1795963912370,'command','added','07ad3ab1-96d5-4dda-80b9-950fd21f1d72','f79ff337-5ce7-41c3-b05d-9292de5d62d8','pupil','4c92ab9d-1d02-4460-991d-a9e24f39d12f',0);
INSERT INTO "event" VALUES(2,1795963912389,'command','joined','07ad3ab1-96d5-4dda-80b9-950fd21f1d72','f79ff337-5ce7-41c3-b05d-9292de5d62d8','pupil','4c92ab9d-1d02-4460-991d-a9e24f39d12f',0);
INSERT INTO "event" VALUES(3,1795963912523,'command','added','2fd9f74f-9d14-4dac-bc99-5654a50b986a',NULL,'tutor','4c92ab9d-1d02-4460-991d-a9e24f39d12f',0);
INSERT INTO "event" VALUES(4,1795963912620,'command','added','341fe6eb-cf65-4969-8e44-c412d39070a1',NULL,'tutor','4c92ab9d-1d02-4460-991d-a9e24f39d12f',0);
INSERT INTO "event" VALUES(5,1795963912734,'command','added','0e2c319c-ae46-4da4-b9f0-dcc45c273b0f',NULL,'carer','4c92ab9d-1d02-4460-991d-a9e24f39d12f',0);
INSERT INTO "event" VALUES(6,1795963912747,'command','joined','2fd9f74f-9d14-4dac-bc99-5654a50b986a','f79ff337-5ce7-41c3-b05d-9292de5d62d8','tutor','4c92ab9d-1d02-4460-991d-a9e24f39d12f',1);
INSERT INTO "event" VALUES(7,1795963912760,'command','joined','341fe6eb-cf65-4969-8e44-c412d39070a1','f79ff337-5ce7-41c3-b05d-9292de5d62d8','tutor','4c92ab9d-1d02-4460-991d-a9e24f39d12f',1);
INSERT INTO "event" VALUES(8,1795963912770,'command','joined','0e2c319c-ae46-4da4-b9f0-dcc45c273b0f','f79ff337-5ce7-41c3-b05d-9292de5d62d8','carer','4c92ab9d-1d02-4460-991d-a9e24f39d12f',1);
INSERT INTO "event" VALUES(9,1795963912862,'command','added','8fdb6f56-20f5-4211-9611-0a76abc44a6d',NULL,'school','4c92ab9d-1d02-4460-991d-a9e24f39d12f',0);
INSERT INTO "event" VALUES(10,1795963912868,'command','named for safeguarding','8fdb6f56-20f5-4211-9611-0a76abc44a6d',NULL,'','4c92ab9d-1d02-4460-991d-a9e24f39d12f',1);
INSERT INTO "event" VALUES(11,1795963912964,'command','added','bc718a80-7657-4cef-aa47-94e34a7fd8ca',NULL,'hub','',0);
INSERT INTO "event" VALUES(12,1795963915002,'command','left','341fe6eb-cf65-4969-8e44-c412d39070a1','f79ff337-5ce7-41c3-b05d-9292de5d62d8','tutor','4c92ab9d-1d02-4460-991d-a9e24f39d12f',0);
CREATE TABLE member (
	id INTEGER NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	person VARCHAR(64) NOT NULL, 
	role VARCHAR(64) NOT NULL, 
	since BIGINT NOT NULL, 
	until BIGINT, 
	PRIMARY KEY (id)
);
INSERT INTO "member" VALUES(1,'f79ff337-5ce7-41c3-b05d-9292de5d62d8','07ad3ab1-96d5-4dda-80b9-950fd21f1d72','pupil',1795963912378,NULL);
INSERT INTO "member" VALUES(2,'f79ff337-5ce7-41c3-b05d-9292de5d62d8','2fd9f74f-9d14-4dac-bc99-5654a50b986a','tutor',1795963912747,NULL);
INSERT INTO "member" VALUES(3,'f79ff337-5ce7-41c3-b05d-9292de5d62d8','341fe6eb-cf65-4969-8e44-c412d39070a1','tutor',1795963912759,1795963914998);
INSERT INTO "member" VALUES(4,'f79ff337-5ce7-41c3-b05d-9292de5d62d8','0e2c319c-ae46-4da4-b9f0-dcc45c273b0f','carer',1795963912769,NULL);
CREATE TABLE membership (
	person VARCHAR(64) NOT NULL, 
	number BIGINT NOT NULL, 
	PRIMARY KEY (person)
);
INSERT INTO "membership" VALUES('07ad3ab1-96d5-4dda-80b9-950fd21f1d72',1);
INSERT INTO "membership" VALUES('2fd9f74f-9d14-4dac-bc99-5654a50b986a',1);
INSERT INTO "membership" VALUES('341fe6eb-cf65-4969-8e44-c412d39070a1',2);
INSERT INTO "membership" VALUES('0e2c319c-ae46-4da4-b9f0-dcc45c273b0f',1);
INSERT INTO "membership" VALUES('8fdb6f56-20f5-4211-9611-0a76abc44a6d',1);
CREATE TABLE offer (
	id VARCHAR NOT NULL, 
	"by" VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	fields JSON NOT NULL, 
	taken_back INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "offer" VALUES('01a227ca-8ad7-7000-8000-000000000018','bc718a80-7657-4cef-aa47-94e34a7fd8ca',1795963914968,'{"what": "Cerdd yn y Parc", "day": "2026-11-29"}',NULL);
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
	offers_seen INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(school_id) REFERENCES school (id), 
	UNIQUE ("plan"), 
	UNIQUE (sign_in)
);
INSERT INTO "person" VALUES('07ad3ab1-96d5-4dda-80b9-950fd21f1d72','4c92ab9d-1d02-4460-991d-a9e24f39d12f','pupil','Ffion Llewellyn','Ffion','Year 7','7 Kestrel','f79ff337-5ce7-41c3-b05d-9292de5d62d8','ffion','$argon2id$v=19$m=19456,t=2,p=1$gWDgDovcZCzrHS7Hs+yvGA$Zxem0nc/LZjN/+nGAdLvkz655E3wWhTXcYZ6ghWKfIs',0,NULL,0,X'074577918A98FAD564A17D79D4BD8EFCCC47542B8857A48C45786C7B6172D5B1',X'F5F1E1085B09DF9F29A821E31383A6C9C4AEF76CC2978C4453A708B13CF03C8E',0,0);
INSERT INTO "person" VALUES('2fd9f74f-9d14-4dac-bc99-5654a50b986a','4c92ab9d-1d02-4460-991d-a9e24f39d12f','tutor','Ms Lee','','','',NULL,'lee','$argon2id$v=19$m=19456,t=2,p=1$2e9M1HHZVqHv4/cfeKoUDg$cljHMPyU0l3KLiNUoSCJXycZ5oAMKpcksVpkP40OKbM',0,NULL,0,X'E9910D0E089F65BC551E68E094FF64AC6CE020FCF82EE52E91EF502D5D01382F',X'2E6D71358DD1827BCD0B0F923CACB942BD932137A7A3E414E485AF76BF16ACED',0,0);
INSERT INTO "person" VALUES('341fe6eb-cf65-4969-8e44-c412d39070a1','4c92ab9d-1d02-4460-991d-a9e24f39d12f','tutor','Mr Jones','','','',NULL,'jones','$argon2id$v=19$m=19456,t=2,p=1$ZpKZY30Oej7yurFbXCtFpg$eq8hEU/rV9ZpXnHif78dTN/JoXNtv5Jykrq57RFh27U',0,NULL,0,X'B5AE23D1993F43993848F209100E3FB1281F4F164DF6F5B1905ABC81471C47CD',X'95CBEBC8175911AACA9F2A8AEAEC016247C46259406E6CB01686F52E42D4D521',0,0);
INSERT INTO "person" VALUES('0e2c319c-ae46-4da4-b9f0-dcc45c273b0f','4c92ab9d-1d02-4460-991d-a9e24f39d12f','carer','Siân Llewellyn','','','',NULL,'carer','$argon2id$v=19$m=19456,t=2,p=1$OAIWhZQcX5I/HuAHNzUJRQ$W/uMoNTTw6FCN+evJkUmcYTr1ot8kv6zdVUODJgEdW8',0,NULL,0,X'D00476D8EF5E549BD6364A051DF7B2DA3C6B90DE26C783CA089FEF246BA1E8C2',X'6F49E7429092E9EAC36EF1C5BE62125BC1AF1B4C83C48E3923A729B313362150',0,0);
INSERT INTO "person" VALUES('8fdb6f56-20f5-4211-9611-0a76abc44a6d','4c92ab9d-1d02-4460-991d-a9e24f39d12f','school','Mrs Ashworth','','','',NULL,'staff','$argon2id$v=19$m=19456,t=2,p=1$hcezV4nqM120eifssW4umw$D2Hqlz/Y6OKpwbc1ttVFuWpNfyLwY+ddnr+J1rBH0jo',0,NULL,1,X'93A21148F7D20552DA036C30979F6EECF90274BD45ADDB91378135F0A19D097B',X'5577840B255B5997D2886BFC6785D1EEC3387F7207BFB6317C59F91305D0191B',8,0);
INSERT INTO "person" VALUES('bc718a80-7657-4cef-aa47-94e34a7fd8ca',NULL,'hub','Ruth Castellanos','','','',NULL,'hub','$argon2id$v=19$m=19456,t=2,p=1$pVyqS0VnyLwAdIVrYGYgbQ$w+Iu4aNwZsrDne4A2ugUjJrMQJp0yGKqj3/UBh8Y2+o',0,NULL,0,X'D69DC1A3562D02D8A160A56B24E71B49E02DE05EDFEACD97D6892754AE300EE8',X'A9EFEAEAC958EB627F8A43F661740ED6B6C8C82A30CD258E91BC02F76732B8B2',0,0);
CREATE TABLE "plan" (
	id VARCHAR(64) NOT NULL, 
	school VARCHAR(64) NOT NULL, 
	first_year INTEGER NOT NULL, 
	closed BOOLEAN NOT NULL, 
	erased BIGINT, 
	PRIMARY KEY (id)
);
INSERT INTO "plan" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8','4c92ab9d-1d02-4460-991d-a9e24f39d12f',2026,0,NULL);
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
INSERT INTO "quarantine" VALUES(1,'4c92ab9d-1d02-4460-991d-a9e24f39d12f','f79ff337-5ce7-41c3-b05d-9292de5d62d8','341fe6eb-cf65-4969-8e44-c412d39070a1','tutor','jones:26','[["f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle","goal","01a227ca-8b10-7000-8000-000000000019",{"words":"Too late"}]]',1795963915025,1795963915025);
CREATE TABLE reading (
	"plan" VARCHAR(64) NOT NULL, 
	day VARCHAR(64) NOT NULL, 
	person VARCHAR(64) NOT NULL, 
	way VARCHAR(64) NOT NULL, 
	at BIGINT NOT NULL, 
	PRIMARY KEY ("plan", day, person, way)
);
INSERT INTO "reading" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8','2026-11-29','2fd9f74f-9d14-4dac-bc99-5654a50b986a','page',1795963914271);
INSERT INTO "reading" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8','2026-11-29','0e2c319c-ae46-4da4-b9f0-dcc45c273b0f','page',1795963929246);
INSERT INTO "reading" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8','2026-11-29','0e2c319c-ae46-4da4-b9f0-dcc45c273b0f','device',1795963936215);
INSERT INTO "reading" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8','2026-11-29','07ad3ab1-96d5-4dda-80b9-950fd21f1d72','page',1795963955815);
INSERT INTO "reading" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8','2026-11-29','07ad3ab1-96d5-4dda-80b9-950fd21f1d72','device',1795963955992);
CREATE TABLE record (
	scope VARCHAR(160) NOT NULL, 
	id VARCHAR(64) NOT NULL, 
	kind VARCHAR(64) NOT NULL, 
	version BIGINT NOT NULL, 
	fields TEXT NOT NULL, 
	heads TEXT NOT NULL, 
	parent VARCHAR(64), 
	deleted BOOLEAN NOT NULL, 
	private VARCHAR(64), 
	PRIMARY KEY (scope, id, kind)
);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle','734734fd-0f69-5e59-9067-8b820b143f40','card',1,'{"name":["Ffion Llewellyn",1,"server",1795963912389],"year":["Year 7",1,"server",1795963912389],"group":["7 Kestrel",1,"server",1795963912389],"school":["Harebell Down School",1,"server",1795963912389],"worried":["Talk to Mrs Ashworth in room 4.",1,"server",1795963912389],"terms":[[{"name":"Autumn","first":"2026-09-03","last":"2026-12-18"}],1,"server",1795963912389]}','[{"1":["server",null,"server","server",1795963912389,0,"G6BJLzfPMflRwEnt:0",13]},{"name":[1,0,true,0],"year":[1,0,true,0],"group":[1,0,true,0],"school":[1,0,true,0],"worried":[1,0,true,0],"terms":[1,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle','92fb9bd7-89d0-5bf7-b1d6-b4aae808858b','member',2,'{"person":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",2,"server",1795963912389],"name":["Ffion Llewellyn",2,"server",1795963912389],"role":["pupil",2,"server",1795963912389],"since":["2026-11-29",2,"server",1795963912389]}','[{"2":["server",null,"server","server",1795963912389,0,"G6BJLzfPMflRwEnt:0",13]},{"person":[2,0,true,1],"name":[2,0,true,1],"role":[2,0,true,1],"since":[2,0,true,1]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle','6d34a008-8604-5c03-bb72-4e331574d690','member',3,'{"person":["2fd9f74f-9d14-4dac-bc99-5654a50b986a",3,"server",1795963912747],"name":["Ms Lee",3,"server",1795963912747],"role":["tutor",3,"server",1795963912747],"since":["2026-11-29",3,"server",1795963912747]}','[{"3":["server",null,"server","server",1795963912747,2,"EOrOwNg-UDBcNKAb:0",13]},{"person":[3,0,true,0],"name":[3,0,true,0],"role":[3,0,true,0],"since":[3,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle','f096cc2e-6c8d-5adb-b9b8-fd430b97855e','member',25,'{"person":["341fe6eb-cf65-4969-8e44-c412d39070a1",4,"server",1795963912760],"name":["Mr Jones",4,"server",1795963912760],"role":["tutor",4,"server",1795963912760],"since":["2026-11-29",4,"server",1795963912760],"until":["2026-11-29",25,"server",1795963915002]}','[{"4":["server",null,"server","server",1795963912760,3,"x0MhvqLNXQJcLaYK:0",13],"25":["server",null,"server","server",1795963915002,24,"6aWNXiVfPW8CRlDA:0",13]},{"person":[4,0,true,0],"name":[4,0,true,0],"role":[4,0,true,0],"since":[4,0,true,0],"until":[25,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle','4d81d9dd-92a1-500f-80df-f5b394b1eb98','member',5,'{"person":["0e2c319c-ae46-4da4-b9f0-dcc45c273b0f",5,"server",1795963912770],"name":["Siân Llewellyn",5,"server",1795963912770],"role":["carer",5,"server",1795963912770],"since":["2026-11-29",5,"server",1795963912770]}','[{"5":["server",null,"server","server",1795963912770,4,"oEIdMuEBbFfM3LG-:0",13]},{"person":[5,0,true,0],"name":[5,0,true,0],"role":[5,0,true,0],"since":[5,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle','7d49fa86-debf-55ba-8c31-6e0b2f3bc711','about',24,'{"matters":["matters of about 130",24,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914229],"loves":[["jazz"],6,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963913962],"called":["called of about 127",24,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914229],"say":["say of about 128",24,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914229],"good_at":["good_at of about 129",24,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914229],"celebrate":["aloud",24,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914229],"feedback":["first-good",24,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914229]}','[{"6":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null,"pupil","ffion-phone",1795963913962,0,"ffion:5",13],"24":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null,"pupil","phone",1795963914229,0,"4082c1c9-ac91-491f-a2dc-d14b985c895a:1",13]},{"loves":[[["jazz",6,0,false,0,"",0,0]],6,[6,0,0],["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null],null,[]],"called":[24,2,true,0,[0,0,14],["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null]],"say":[24,2,true,0,[0,0,14],["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null]],"good_at":[24,2,true,0,[0,0,14],["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null]],"matters":[24,2,true,0,[0,0,6],["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null]],"celebrate":[24,0,false,0,[14,0,0],["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null]],"feedback":[24,0,false,0,[14,0,0],["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null]]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle','01a227ca-86ea-7000-8000-000000000001','goal',10,'{"words":["Chwarae''r delyn",8,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963913981,[["Chwarae''r delyn i Mam-gu",8,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963913986,"suggested"]]],"sort":[["musical"],7,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963913981],"agreed":["On the stairs",10,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963913997,[["Ten minutes after tea",9,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963913993,"kept"]]],"by_when":["Easter",10,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963913997]}','[{"7":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null,"pupil","ffion-phone",1795963913981,0,"ffion:6",13],"8":["2fd9f74f-9d14-4dac-bc99-5654a50b986a",null,"tutor","lee-phone",1795963913986,0,"lee:7",13],"10":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null,"pupil","ffion-phone",1795963913997,0,"ffion:9",13],"9":["2fd9f74f-9d14-4dac-bc99-5654a50b986a",null,"tutor","lee-phone",1795963913993,0,"lee:8",13]},{"sort":[[["musical",7,0,false,0,"",0,0]],7,[7,0,0],["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null],null,[]],"words":[[["Chwarae''r delyn",7,2,true,0,"",0,0],["Chwarae''r delyn i Mam-gu",8,0,false,0,"",0,0]],8,[8,0,7],["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null],null,[]],"by_when":[10,0,false,0],"agreed":[[["Ten minutes after tea",9,0,true,0,"",0,0],["On the stairs",10,0,true,0,"",0,0]],10,[9,0,0],["2fd9f74f-9d14-4dac-bc99-5654a50b986a",null],null,[]]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle','01a227ca-86ea-7000-8000-000000000002','step',12,'{"goal":["01a227ca-86ea-7000-8000-000000000001",11,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914001],"words":["Find a chair",11,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914001],"_deleted":[true,12,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914004]}','[{"11":["2fd9f74f-9d14-4dac-bc99-5654a50b986a",null,"tutor","lee-phone",1795963914001,0,"lee:10",13],"12":["2fd9f74f-9d14-4dac-bc99-5654a50b986a",null,"tutor","lee-phone",1795963914004,0,"lee:11",13]},{"goal":[11,0,false,0],"words":[11,0,false,0],"_deleted":[12,0,false,0]}]','01a227ca-86ea-7000-8000-000000000001',1,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026','01a227ca-86ea-7000-8000-000000000003','lesson',3,'{"day":["2026-11-29",1,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914010],"did":["Scales, slowly. And a song.",3,"341fe6eb-cf65-4969-8e44-c412d39070a1",1795963914021]}','[{"1":["2fd9f74f-9d14-4dac-bc99-5654a50b986a",null,"tutor","lee-phone",1795963914010,0,"lee:14",13],"3":["341fe6eb-cf65-4969-8e44-c412d39070a1",null,"tutor","jones-phone",1795963914021,1,"jones:15",13]},{"day":[1,0,false,0],"did":[3,0,true,0,[1,0,0],["2fd9f74f-9d14-4dac-bc99-5654a50b986a",null]]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026','01a227ca-871a-7000-8000-00000000000c','task',2,'{"lesson":["01a227ca-86ea-7000-8000-000000000003",2,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914010],"words":["Bars 1 to 8",2,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914010]}','[{"2":["2fd9f74f-9d14-4dac-bc99-5654a50b986a",null,"tutor","lee-phone",1795963914010,0,"lee:14",13]},{"lesson":[2,0,false,1],"words":[2,0,false,1]}]','01a227ca-86ea-7000-8000-000000000003',0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/own:2fd9f74f-9d14-4dac-bc99-5654a50b986a/2026','01a227ca-871a-7000-8000-00000000000d','note',1,'{"lesson":["01a227ca-86ea-7000-8000-000000000003",1,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914010],"words":["Tired today",1,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914010]}','[{"1":["2fd9f74f-9d14-4dac-bc99-5654a50b986a",null,"tutor","lee-phone",1795963914010,0,"lee:14",13]},{"lesson":[1,0,false,2],"words":[1,2,true,2]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026','01a227ca-86ea-7000-8000-000000000004','practice',4,'{"day":["2026-11-29",4,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914033],"what":["The song",4,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914033]}','[{"4":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null,"pupil","ffion-phone",1795963914033,0,"ffion:16",13]},{"day":[4,0,false,0],"what":[4,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026','01a227ca-8735-7000-8000-000000000011','cheer',5,'{"sticker":["star",5,"0e2c319c-ae46-4da4-b9f0-dcc45c273b0f",1795963914037],"practice":["01a227ca-86ea-7000-8000-000000000004",5,"0e2c319c-ae46-4da4-b9f0-dcc45c273b0f",1795963914037]}','[{"5":["0e2c319c-ae46-4da4-b9f0-dcc45c273b0f",null,"carer","carer-phone",1795963914037,0,"carer:18",13]},{"sticker":[5,0,false,0],"practice":[5,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle','01a227ca-8739-7000-8000-000000000013','acknowledgement',13,'{"day":["2026-11-29",13,"8fdb6f56-20f5-4211-9611-0a76abc44a6d",1795963914041],"comment":["Lovely",13,"8fdb6f56-20f5-4211-9611-0a76abc44a6d",1795963914041]}','[{"13":["8fdb6f56-20f5-4211-9611-0a76abc44a6d",null,"school","staff-phone",1795963914041,0,"staff:20",13]},{"day":[13,0,false,0],"comment":[13,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026','01a227ca-8745-7000-8000-000000000015','celebration',1,'{"day":["2026-11-29",1,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914053],"words":["Played for Mam-gu",1,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914053],"sort":["brave",1,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914053]}','[{"1":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null,"pupil","ffion-phone",1795963914053,0,"ffion:22",13]},{"day":[1,0,false,0],"words":[1,0,false,0],"sort":[1,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle','68d1372b-7f23-4339-a89c-fe4444f0264d','dream',15,'{"words":["words of dream 7",15,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914081]}','[{"15":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null,"pupil","phone",1795963914081,0,"74d20ba6-7936-4667-8a2f-54ce5e7ddeb2:1",13]},{"words":[15,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle','46a51891-9a8e-4ee0-b970-fb53ac4d3aef','strategy',16,'{"words":["words of strategy 8",16,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914085]}','[{"16":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null,"pupil","phone",1795963914085,0,"3a2b9ddf-17ce-447c-aa28-3fb98945dc8e:1",13]},{"words":[16,2,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle','547df4c6-91ca-4ea7-8b76-a79cd0ea9c09','music',17,'{"what":["what of music 9",17,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914089],"sort":["instrument",17,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914089],"setting":["individual",17,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914089],"group":["group of music 12",17,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914089],"weekday":["mon",17,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914089],"time":["time of music 14",17,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914089],"tutor":["tutor of music 15",17,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914089],"start":["2026-11-22",17,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914089],"end":["2026-11-22",17,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914089],"reason":["finished",17,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914089]}','[{"17":["2fd9f74f-9d14-4dac-bc99-5654a50b986a",null,"tutor","phone",1795963914089,0,"2f6b27af-cf2a-4cf9-969f-83c5f9daa849:1",13]},{"what":[17,0,false,0],"sort":[17,0,false,0],"setting":[17,0,false,0],"group":[17,0,false,0],"weekday":[17,0,false,0],"time":[17,0,false,0],"tutor":[17,0,false,0],"start":[17,0,false,0],"end":[17,0,false,0],"reason":[17,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle','15e6f7a4-c0b6-4993-919d-13a942371fac','repertoire',18,'{"called":["called of repertoire 19",18,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914097],"say":["wish",18,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914097],"mine":[false,18,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914097],"sort":["piece",18,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914097],"since":["2026-11-22",18,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914097]}','[{"18":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null,"pupil","phone",1795963914097,0,"297d568d-21cf-42c1-bfca-2fb602e8113a:1",13]},{"called":[18,0,false,0],"say":[18,0,false,0],"mine":[18,0,false,0],"sort":[18,0,false,0],"since":[18,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle','d97004db-441b-44e5-ab47-774222f888a1','goal',19,'{"words":["words of goal 24",19,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914105],"why":["why of goal 25",19,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914105],"agreed":["agreed of goal 26",19,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914105],"know":["know of goal 27",19,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914105],"by_when":["by_when of goal 28",19,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914105],"state":["suggested",19,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914105]}','[{"19":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null,"pupil","phone",1795963914105,0,"6de9e157-26ca-4d07-810f-05e6ed87d263:1",13]},{"words":[19,2,true,0],"why":[19,2,true,0],"agreed":[19,0,true,0],"know":[19,0,true,0],"by_when":[19,0,false,0],"state":[19,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle','168fca04-d077-42ff-8104-677ed9bea5f8','goal',20,'{"words":["words of goal 33",20,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914108],"why":["why of goal 34",20,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914108],"agreed":["agreed of goal 35",20,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914108],"know":["know of goal 36",20,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914108],"by_when":["by_when of goal 37",20,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914108],"state":["suggested",20,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914108]}','[{"20":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null,"pupil","phone",1795963914108,0,"e21e7010-5ea9-44a0-9585-dc8c55419324:1",13]},{"words":[20,2,true,0],"why":[20,2,true,0],"agreed":[20,0,true,0],"know":[20,0,true,0],"by_when":[20,0,false,0],"state":[20,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle','6477c27c-dbec-4c9e-ba30-91307b78a0df','step',21,'{"words":["words of step 30",21,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914117],"done":[false,21,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914117],"done_on":["2026-11-22",21,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914117],"goal":["168fca04-d077-42ff-8104-677ed9bea5f8",21,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914117]}','[{"21":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null,"pupil","phone",1795963914117,0,"bca10233-4dfb-4490-8c71-add2f27b5fde:1",13]},{"words":[21,0,false,0],"done":[21,0,false,0],"done_on":[21,0,false,0],"goal":[21,0,false,0]}]','168fca04-d077-42ff-8104-677ed9bea5f8',0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026','0e2051bf-da78-462c-8d18-0a88404e7fe3','lesson',6,'{"day":["2026-11-22",6,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914121],"took":["yes",6,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914121],"did":["did of lesson 41",6,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914121],"well":["well of lesson 42",6,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914121]}','[{"6":["2fd9f74f-9d14-4dac-bc99-5654a50b986a",null,"tutor","phone",1795963914121,0,"1371289a-5eae-4794-8c4f-5a0d887d258d:1",13]},{"day":[6,0,false,0],"took":[6,0,false,0],"did":[6,0,true,0],"well":[6,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026','ee472415-b219-4ad6-96b2-65803badb4fd','lesson',7,'{"day":["2026-11-22",7,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914125],"took":["yes",7,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914125],"did":["did of lesson 49",7,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914125],"well":["well of lesson 50",7,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914125]}','[{"7":["2fd9f74f-9d14-4dac-bc99-5654a50b986a",null,"tutor","phone",1795963914125,0,"e985133c-0c8d-4efe-856a-15cfcf0e4fd8:1",13]},{"day":[7,0,false,0],"took":[7,0,false,0],"did":[7,0,true,0],"well":[7,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026','6931efa2-1dbc-4868-961e-a3b74386b781','task',8,'{"words":["words of task 43",8,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914129],"how":["times",8,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914129],"amount":[1,8,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914129],"until":["until of task 46",8,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914129],"lesson":["ee472415-b219-4ad6-96b2-65803badb4fd",8,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914129]}','[{"8":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null,"pupil","phone",1795963914129,0,"bc657902-e592-477b-bc91-bbc0870c3264:1",13]},{"words":[8,0,false,0],"how":[8,0,false,0],"amount":[8,0,false,0],"until":[8,0,false,0],"lesson":[8,0,false,0]}]','ee472415-b219-4ad6-96b2-65803badb4fd',0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026','da6f7e11-7c92-45e8-8af8-5a2daf4539ab','practice',9,'{"day":["2026-11-22",9,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914137],"what":["what of practice 52",9,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914137],"times":[0,9,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914137],"minutes":[0,9,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914137],"felt":["5",9,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914137],"noticed":["noticed of practice 56",9,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914137],"how":["timer",9,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914137],"hidden":[false,9,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914137]}','[{"9":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null,"pupil","phone",1795963914137,0,"c6688bf9-e4c7-4079-bf2d-f3646ef9d07e:1",13]},{"day":[9,0,false,0],"what":[9,0,false,0],"times":[9,0,false,0],"minutes":[9,0,false,0],"felt":[9,0,false,0],"noticed":[9,0,false,0],"how":[9,0,false,0],"hidden":[9,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026','3101d4b8-3898-4452-908b-a38aaf4880e0','cheer',10,'{"sticker":["star",10,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914145],"words":["words of cheer 60",10,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914145]}','[{"10":["2fd9f74f-9d14-4dac-bc99-5654a50b986a",null,"tutor","phone",1795963914145,0,"5dedcf89-829d-4105-ab04-7f0ccbd979b4:1",13]},{"sticker":[10,0,false,0],"words":[10,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026','01216aff-c89b-4b0a-b2e8-81d492558987','lesson',11,'{"day":["2026-11-22",11,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914149],"took":["yes",11,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914149],"did":["did of lesson 64",11,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914149],"well":["well of lesson 65",11,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914149]}','[{"11":["2fd9f74f-9d14-4dac-bc99-5654a50b986a",null,"tutor","phone",1795963914149,0,"decd6658-919b-42d4-9a2c-c6f8e29c8a0a:1",13]},{"day":[11,0,false,0],"took":[11,0,false,0],"did":[11,0,true,0],"well":[11,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/own:2fd9f74f-9d14-4dac-bc99-5654a50b986a/2026','3e54b164-9f1c-4998-a580-9d1d1702b234','note',2,'{"words":["words of note 61",2,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914153],"lesson":["01216aff-c89b-4b0a-b2e8-81d492558987",2,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914153]}','[{"2":["2fd9f74f-9d14-4dac-bc99-5654a50b986a",null,"tutor","phone",1795963914153,0,"b2b48542-5498-4e41-975f-bdf1888c700a:1",13]},{"words":[2,2,true,0],"lesson":[2,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle','67918d85-b5d9-4b0b-9e9a-3e4d49220cf3','acknowledgement',22,'{"day":["2026-11-22",22,"8fdb6f56-20f5-4211-9611-0a76abc44a6d",1795963914157],"comment":["comment of acknowledgement 67",22,"8fdb6f56-20f5-4211-9611-0a76abc44a6d",1795963914157],"talk":[false,22,"8fdb6f56-20f5-4211-9611-0a76abc44a6d",1795963914157]}','[{"22":["8fdb6f56-20f5-4211-9611-0a76abc44a6d",null,"school","phone",1795963914157,0,"f660a0b9-6f48-4441-97d2-4ebac2089ae5:1",13]},{"day":[22,0,false,0],"comment":[22,0,false,0],"talk":[22,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026','dc4ccff1-6f22-4812-a941-a42ec17d302e','celebration',2,'{"words":["words of celebration 69",2,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914165],"day":["2026-11-22",2,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914165],"sort":["first",2,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914165],"hidden":[false,2,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914165]}','[{"2":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null,"pupil","phone",1795963914165,0,"861f0b77-f5f6-4fc3-8f29-8ec806ca0d9e:1",13]},{"words":[2,0,false,0],"day":[2,0,false,0],"sort":[2,0,false,0],"hidden":[2,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026','1ed0f3f9-d897-4037-8e86-9ad0e6fbfacb','opportunity',3,'{"what":["what of opportunity 73",3,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914170],"sort":["group",3,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914170],"when":["when of opportunity 75",3,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914170],"day":["2026-11-22",3,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914170],"where":["where of opportunity 77",3,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914170],"cost":["cost of opportunity 78",3,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914170],"who_for":["who_for of opportunity 79",3,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914170],"more":["more of opportunity 80",3,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914170],"answer":["interested",3,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914170]}','[{"3":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null,"pupil","phone",1795963914170,0,"49b7d95c-2c39-45a2-aed8-1d58fc6864a1:1",13]},{"what":[3,0,false,0],"sort":[3,0,false,0],"when":[3,0,false,0],"day":[3,0,false,0],"where":[3,0,false,0],"cost":[3,0,false,0],"who_for":[3,0,false,0],"more":[3,0,false,0],"answer":[3,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/own:2fd9f74f-9d14-4dac-bc99-5654a50b986a/2026','2517053b-44a6-4362-ad94-c59548f1204f','reflection',3,'{"day":["2026-11-22",3,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914173],"happened":["happened of reflection 83",3,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914173],"well":["well of reflection 84",3,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914173],"change":["change of reflection 85",3,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914173],"away":["away of reflection 86",3,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914173]}','[{"3":["2fd9f74f-9d14-4dac-bc99-5654a50b986a",null,"tutor","phone",1795963914173,0,"6d4e6e02-4dde-49c8-8894-bc8140f27f27:1",13]},{"day":[3,0,false,0],"happened":[3,2,true,0],"well":[3,2,true,0],"change":[3,2,true,0],"away":[3,2,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle','d108d853-590f-464e-9fb3-bd6f8e40b087','goal',23,'{"words":["words of goal 90",23,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914181],"why":["why of goal 91",23,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914181],"agreed":["agreed of goal 92",23,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914181],"know":["know of goal 93",23,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914181],"by_when":["by_when of goal 94",23,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914181],"state":["suggested",23,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914181]}','[{"23":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null,"pupil","phone",1795963914181,0,"935e2b9a-2ee9-4769-8ceb-9e2fa5e40f0c:1",13]},{"words":[23,2,true,0],"why":[23,2,true,0],"agreed":[23,0,true,0],"know":[23,0,true,0],"by_when":[23,0,false,0],"state":[23,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026','83b371e5-859e-4522-b4ed-286bf4a06482','checkin',4,'{"day":["2026-11-22",4,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914187],"face":["5",4,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914187],"words":["words of checkin 89",4,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914187],"goal":["d108d853-590f-464e-9fb3-bd6f8e40b087",4,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914187]}','[{"4":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null,"pupil","phone",1795963914187,0,"4b6565fa-96f8-4be1-b594-dcc511819049:1",13]},{"day":[4,0,false,0],"face":[4,0,false,0],"words":[4,0,false,0],"goal":[4,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026','027e74d5-1053-4a32-8aac-9add7d2bd8a2','stuck',12,'{"reason":["hard",12,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914193],"words":["words of stuck 97",12,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914193],"help":[false,12,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914193],"better":[false,12,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914193]}','[{"12":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null,"pupil","phone",1795963914193,0,"d4b8dbf2-6a22-4f0a-8d60-dce548d8816e:1",13]},{"reason":[12,0,false,0],"words":[12,0,false,0],"help":[12,0,false,0],"better":[12,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026','9f2da919-f254-473f-b471-afa29384e18e','stuck',13,'{"reason":["hard",13,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914197],"words":["words of stuck 102",13,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914197],"help":[false,13,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914197],"better":[false,13,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914197]}','[{"13":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null,"pupil","phone",1795963914197,0,"b21d169d-75e9-4b1f-892f-7c53f7a3a3e3:1",13]},{"reason":[13,0,false,0],"words":[13,0,false,0],"help":[13,0,false,0],"better":[13,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026','1461a23d-f29c-45dc-86d8-42fb2536f322','answer',14,'{"words":["words of answer 100",14,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914201],"stuck":["9f2da919-f254-473f-b471-afa29384e18e",14,"2fd9f74f-9d14-4dac-bc99-5654a50b986a",1795963914201]}','[{"14":["2fd9f74f-9d14-4dac-bc99-5654a50b986a",null,"tutor","phone",1795963914201,0,"252ccbd8-1b7a-4b5e-8303-ab899cf3e81d:1",13]},{"words":[14,0,false,0],"stuck":[14,0,false,0]}]','9f2da919-f254-473f-b471-afa29384e18e',0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home','69e104a8-ab9f-4997-add0-9dacd2c3c521','spark',1,'{"words":["words of spark 105",1,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914205],"sort":["start",1,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914205]}','[{"1":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null,"pupil","phone",1795963914205,0,"68548d49-056f-4a81-a161-bea879bd5319:1",13]},{"words":[1,2,true,0],"sort":[1,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026','265c3260-673b-47aa-9db1-896e9b5d9d4d','review',5,'{"look":["ahead",5,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914209],"term":["term of review 108",5,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914209],"day":["2026-11-22",5,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914209],"steps":["steps of review 110",5,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914209]}','[{"5":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null,"pupil","phone",1795963914209,0,"4bb7faa4-9ceb-4bd0-8c6e-fd8c3dff3f78:1",13]},{"look":[5,0,false,0],"term":[5,0,false,0],"day":[5,0,false,0],"steps":[5,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026','e9e83ce0-2c41-4027-b32f-d4a74dc26877','review',6,'{"look":["ahead",6,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914212],"term":["term of review 121",6,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914212],"day":["2026-11-22",6,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914212],"steps":["steps of review 123",6,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914212]}','[{"6":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null,"pupil","phone",1795963914212,0,"0e88d4f0-53a3-467e-8f3b-e98422aff5c8:1",13]},{"look":[6,0,false,0],"term":[6,0,false,0],"day":[6,0,false,0],"steps":[6,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026','58e04498-bfb2-5c64-872f-6d1530f69388','review_part',7,'{"best":["best of review_part 111",7,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914221],"hard":["hard of review_part 112",7,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914221],"changed":["changed of review_part 113",7,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914221],"next":["next of review_part 114",7,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914221],"sure":["5",7,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914221],"front":["5",7,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914221],"others":["5",7,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914221],"joy":["5",7,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914221],"moved_on":["yes",7,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914221],"review":["e9e83ce0-2c41-4027-b32f-d4a74dc26877",7,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914221]}','[{"7":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null,"pupil","phone",1795963914221,0,"f0a0888e-1cc6-4f41-b881-5aff4c77997d:1",13]},{"best":[7,2,true,0],"hard":[7,2,true,0],"changed":[7,2,true,0],"next":[7,2,true,0],"sure":[7,0,false,0],"front":[7,0,false,0],"others":[7,0,false,0],"joy":[7,0,false,0],"moved_on":[7,0,false,0],"review":[7,0,false,0]}]','e9e83ce0-2c41-4027-b32f-d4a74dc26877',0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/own:07ad3ab1-96d5-4dda-80b9-950fd21f1d72','459306e7-f881-488e-b88d-2df44a198189','ways',1,'{"answers":["both",1,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914237],"size":["normal",1,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914237],"calm":[false,1,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914237],"about":["7d49fa86-debf-55ba-8c31-6e0b2f3bc711",1,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914237]}','[{"1":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null,"pupil","phone",1795963914237,0,"1caad289-6839-48b8-b2fa-6966a7e4cb33:1",13]},{"answers":[1,0,false,0],"size":[1,0,false,0],"calm":[1,0,false,0],"about":[1,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026','16d26473-7bdc-44c6-9360-4b8fd4fa4a62','message',8,'{"words":["words of message 133",8,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963914241]}','[{"8":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null,"pupil","phone",1795963914241,0,"1b9c47c5-b0aa-445e-bc61-3f274b4a0131:1",13]},{"words":[8,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle','01a227cb-3b0a-7542-ba70-bbb99a64306e','goal',28,'{"words":["Chwarae gyda''r band",26,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963960677],"by_when":["By Easter",27,"07ad3ab1-96d5-4dda-80b9-950fd21f1d72",1795963982588]}','[{"26":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null,"pupil","7392295b-f4cb-4ee6-be79-8f4310b4248e",1795963960677,25,"bx0bgtWvVP3HrDLr:2",13],"27":["07ad3ab1-96d5-4dda-80b9-950fd21f1d72",null,"pupil","desk",1795963982588,0,"ffion-test:1",13]},{"words":[26,2,true,0],"by_when":[27,0,false,0]}]',NULL,0,NULL);
CREATE TABLE refusal (
	"by" VARCHAR(64) NOT NULL, 
	id VARCHAR(160) NOT NULL, 
	reason VARCHAR(64) NOT NULL, 
	received BIGINT NOT NULL, 
	PRIMARY KEY ("by", id)
);
INSERT INTO "refusal" VALUES('0e2c319c-ae46-4da4-b9f0-dcc45c273b0f','carer:23','not-allowed',1795963914061);
INSERT INTO "refusal" VALUES('341fe6eb-cf65-4969-8e44-c412d39070a1','jones:26','not-yours',1795963915025);
INSERT INTO "refusal" VALUES('07ad3ab1-96d5-4dda-80b9-950fd21f1d72','another-of-hers:2','unknown-kind',1795963982720);
CREATE TABLE school (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	worried VARCHAR NOT NULL, 
	terms JSON NOT NULL, 
	zone VARCHAR NOT NULL, 
	ideas JSON DEFAULT '{}' NOT NULL, 
	lock_minutes INTEGER DEFAULT '5' NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "school" VALUES('4c92ab9d-1d02-4460-991d-a9e24f39d12f','Harebell Down School','Talk to Mrs Ashworth in room 4.','[{"name": "Autumn", "first": "2026-09-03", "last": "2026-12-18"}]','Europe/London','{}',5);
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
INSERT INTO "scope" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle','f79ff337-5ce7-41c3-b05d-9292de5d62d8','circle',28,19,294,1795963982720,0,2472);
INSERT INTO "scope" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026','f79ff337-5ce7-41c3-b05d-9292de5d62d8','home',14,13,104,1795963914201,0,1057);
INSERT INTO "scope" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/own:2fd9f74f-9d14-4dac-bc99-5654a50b986a/2026','f79ff337-5ce7-41c3-b05d-9292de5d62d8','own',3,3,6,1795963914173,0,303);
INSERT INTO "scope" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026','f79ff337-5ce7-41c3-b05d-9292de5d62d8','circle',8,8,36,1795963914241,0,979);
INSERT INTO "scope" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/home','f79ff337-5ce7-41c3-b05d-9292de5d62d8','home',1,1,1,1795963914205,0,45);
INSERT INTO "scope" VALUES('f79ff337-5ce7-41c3-b05d-9292de5d62d8/own:07ad3ab1-96d5-4dda-80b9-950fd21f1d72','f79ff337-5ce7-41c3-b05d-9292de5d62d8','own',1,1,1,1795963914237,0,94);
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
INSERT INTO "session" VALUES('4e3665753ab090d268ec87a18be540d8d21711c45024cf59fb6f5c714d179797','2fd9f74f-9d14-4dac-bc99-5654a50b986a',1795963913533,1795963913533,'another device',NULL,0);
INSERT INTO "session" VALUES('4219f1852e8c3cfa793934b08ec8df3333ca446e474c9421b2a742119b5928d5','07ad3ab1-96d5-4dda-80b9-950fd21f1d72',1795963955638,1795963955638,'a Linux computer',NULL,0);
INSERT INTO "session" VALUES('c6ba1fd68b3ab487f977992ff01882f4bb0fafe7cd59020dd468c6ae4f70a95b','07ad3ab1-96d5-4dda-80b9-950fd21f1d72',1795963982417,1795963982417,'another device',NULL,0);
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
INSERT INTO "staff" VALUES('4c92ab9d-1d02-4460-991d-a9e24f39d12f','8fdb6f56-20f5-4211-9611-0a76abc44a6d',1);
CREATE TABLE visit (
	person VARCHAR(64) NOT NULL, 
	scope VARCHAR(160) NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	baseline INTEGER NOT NULL, 
	latest INTEGER NOT NULL, 
	opened BIGINT NOT NULL, 
	PRIMARY KEY (person, scope)
);
INSERT INTO "visit" VALUES('2fd9f74f-9d14-4dac-bc99-5654a50b986a','f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle','f79ff337-5ce7-41c3-b05d-9292de5d62d8',24,24,1795963914286);
INSERT INTO "visit" VALUES('2fd9f74f-9d14-4dac-bc99-5654a50b986a','f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle#goals','f79ff337-5ce7-41c3-b05d-9292de5d62d8',24,24,0);
INSERT INTO "visit" VALUES('2fd9f74f-9d14-4dac-bc99-5654a50b986a','f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle#plan','f79ff337-5ce7-41c3-b05d-9292de5d62d8',24,24,0);
INSERT INTO "visit" VALUES('2fd9f74f-9d14-4dac-bc99-5654a50b986a','f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026','f79ff337-5ce7-41c3-b05d-9292de5d62d8',8,8,1795963914286);
INSERT INTO "visit" VALUES('2fd9f74f-9d14-4dac-bc99-5654a50b986a','f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026#goals','f79ff337-5ce7-41c3-b05d-9292de5d62d8',8,8,0);
INSERT INTO "visit" VALUES('2fd9f74f-9d14-4dac-bc99-5654a50b986a','f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026#plan','f79ff337-5ce7-41c3-b05d-9292de5d62d8',8,8,0);
INSERT INTO "visit" VALUES('2fd9f74f-9d14-4dac-bc99-5654a50b986a','f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026#together','f79ff337-5ce7-41c3-b05d-9292de5d62d8',8,8,0);
INSERT INTO "visit" VALUES('2fd9f74f-9d14-4dac-bc99-5654a50b986a','f79ff337-5ce7-41c3-b05d-9292de5d62d8/home','f79ff337-5ce7-41c3-b05d-9292de5d62d8',1,1,1795963914286);
INSERT INTO "visit" VALUES('2fd9f74f-9d14-4dac-bc99-5654a50b986a','f79ff337-5ce7-41c3-b05d-9292de5d62d8/home#plan','f79ff337-5ce7-41c3-b05d-9292de5d62d8',1,1,0);
INSERT INTO "visit" VALUES('2fd9f74f-9d14-4dac-bc99-5654a50b986a','f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026','f79ff337-5ce7-41c3-b05d-9292de5d62d8',14,14,1795963914286);
INSERT INTO "visit" VALUES('2fd9f74f-9d14-4dac-bc99-5654a50b986a','f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026#lessons','f79ff337-5ce7-41c3-b05d-9292de5d62d8',14,14,0);
INSERT INTO "visit" VALUES('2fd9f74f-9d14-4dac-bc99-5654a50b986a','f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026#practice','f79ff337-5ce7-41c3-b05d-9292de5d62d8',14,14,0);
INSERT INTO "visit" VALUES('2fd9f74f-9d14-4dac-bc99-5654a50b986a','f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026#stuck','f79ff337-5ce7-41c3-b05d-9292de5d62d8',14,14,0);
INSERT INTO "visit" VALUES('2fd9f74f-9d14-4dac-bc99-5654a50b986a','f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026#together','f79ff337-5ce7-41c3-b05d-9292de5d62d8',14,14,0);
INSERT INTO "visit" VALUES('2fd9f74f-9d14-4dac-bc99-5654a50b986a','f79ff337-5ce7-41c3-b05d-9292de5d62d8/own:2fd9f74f-9d14-4dac-bc99-5654a50b986a','f79ff337-5ce7-41c3-b05d-9292de5d62d8',0,0,1795963914286);
INSERT INTO "visit" VALUES('2fd9f74f-9d14-4dac-bc99-5654a50b986a','f79ff337-5ce7-41c3-b05d-9292de5d62d8/own:2fd9f74f-9d14-4dac-bc99-5654a50b986a/2026','f79ff337-5ce7-41c3-b05d-9292de5d62d8',3,3,1795963914286);
INSERT INTO "visit" VALUES('0e2c319c-ae46-4da4-b9f0-dcc45c273b0f','f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle','f79ff337-5ce7-41c3-b05d-9292de5d62d8',25,25,1795963930020);
INSERT INTO "visit" VALUES('0e2c319c-ae46-4da4-b9f0-dcc45c273b0f','f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle#goals','f79ff337-5ce7-41c3-b05d-9292de5d62d8',25,25,0);
INSERT INTO "visit" VALUES('0e2c319c-ae46-4da4-b9f0-dcc45c273b0f','f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle#plan','f79ff337-5ce7-41c3-b05d-9292de5d62d8',25,25,0);
INSERT INTO "visit" VALUES('0e2c319c-ae46-4da4-b9f0-dcc45c273b0f','f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026','f79ff337-5ce7-41c3-b05d-9292de5d62d8',8,8,1795963930020);
INSERT INTO "visit" VALUES('0e2c319c-ae46-4da4-b9f0-dcc45c273b0f','f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026#goals','f79ff337-5ce7-41c3-b05d-9292de5d62d8',8,8,0);
INSERT INTO "visit" VALUES('0e2c319c-ae46-4da4-b9f0-dcc45c273b0f','f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026#plan','f79ff337-5ce7-41c3-b05d-9292de5d62d8',8,8,0);
INSERT INTO "visit" VALUES('0e2c319c-ae46-4da4-b9f0-dcc45c273b0f','f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026#together','f79ff337-5ce7-41c3-b05d-9292de5d62d8',8,8,0);
INSERT INTO "visit" VALUES('0e2c319c-ae46-4da4-b9f0-dcc45c273b0f','f79ff337-5ce7-41c3-b05d-9292de5d62d8/home','f79ff337-5ce7-41c3-b05d-9292de5d62d8',1,1,1795963930020);
INSERT INTO "visit" VALUES('0e2c319c-ae46-4da4-b9f0-dcc45c273b0f','f79ff337-5ce7-41c3-b05d-9292de5d62d8/home#plan','f79ff337-5ce7-41c3-b05d-9292de5d62d8',1,1,0);
INSERT INTO "visit" VALUES('0e2c319c-ae46-4da4-b9f0-dcc45c273b0f','f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026','f79ff337-5ce7-41c3-b05d-9292de5d62d8',14,14,1795963930020);
INSERT INTO "visit" VALUES('0e2c319c-ae46-4da4-b9f0-dcc45c273b0f','f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026#lessons','f79ff337-5ce7-41c3-b05d-9292de5d62d8',14,14,0);
INSERT INTO "visit" VALUES('0e2c319c-ae46-4da4-b9f0-dcc45c273b0f','f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026#practice','f79ff337-5ce7-41c3-b05d-9292de5d62d8',14,14,0);
INSERT INTO "visit" VALUES('0e2c319c-ae46-4da4-b9f0-dcc45c273b0f','f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026#stuck','f79ff337-5ce7-41c3-b05d-9292de5d62d8',14,14,0);
INSERT INTO "visit" VALUES('0e2c319c-ae46-4da4-b9f0-dcc45c273b0f','f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026#together','f79ff337-5ce7-41c3-b05d-9292de5d62d8',14,14,0);
INSERT INTO "visit" VALUES('0e2c319c-ae46-4da4-b9f0-dcc45c273b0f','f79ff337-5ce7-41c3-b05d-9292de5d62d8/own:0e2c319c-ae46-4da4-b9f0-dcc45c273b0f','f79ff337-5ce7-41c3-b05d-9292de5d62d8',0,0,1795963930020);
INSERT INTO "visit" VALUES('07ad3ab1-96d5-4dda-80b9-950fd21f1d72','f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle','f79ff337-5ce7-41c3-b05d-9292de5d62d8',25,25,1795963955849);
INSERT INTO "visit" VALUES('07ad3ab1-96d5-4dda-80b9-950fd21f1d72','f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle#goals','f79ff337-5ce7-41c3-b05d-9292de5d62d8',25,25,0);
INSERT INTO "visit" VALUES('07ad3ab1-96d5-4dda-80b9-950fd21f1d72','f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle#plan','f79ff337-5ce7-41c3-b05d-9292de5d62d8',25,25,0);
INSERT INTO "visit" VALUES('07ad3ab1-96d5-4dda-80b9-950fd21f1d72','f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026','f79ff337-5ce7-41c3-b05d-9292de5d62d8',8,8,1795963955849);
INSERT INTO "visit" VALUES('07ad3ab1-96d5-4dda-80b9-950fd21f1d72','f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026#goals','f79ff337-5ce7-41c3-b05d-9292de5d62d8',8,8,0);
INSERT INTO "visit" VALUES('07ad3ab1-96d5-4dda-80b9-950fd21f1d72','f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026#plan','f79ff337-5ce7-41c3-b05d-9292de5d62d8',8,8,0);
INSERT INTO "visit" VALUES('07ad3ab1-96d5-4dda-80b9-950fd21f1d72','f79ff337-5ce7-41c3-b05d-9292de5d62d8/circle/2026#together','f79ff337-5ce7-41c3-b05d-9292de5d62d8',8,8,0);
INSERT INTO "visit" VALUES('07ad3ab1-96d5-4dda-80b9-950fd21f1d72','f79ff337-5ce7-41c3-b05d-9292de5d62d8/home','f79ff337-5ce7-41c3-b05d-9292de5d62d8',1,1,1795963955849);
INSERT INTO "visit" VALUES('07ad3ab1-96d5-4dda-80b9-950fd21f1d72','f79ff337-5ce7-41c3-b05d-9292de5d62d8/home#plan','f79ff337-5ce7-41c3-b05d-9292de5d62d8',1,1,0);
INSERT INTO "visit" VALUES('07ad3ab1-96d5-4dda-80b9-950fd21f1d72','f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026','f79ff337-5ce7-41c3-b05d-9292de5d62d8',14,14,1795963955849);
INSERT INTO "visit" VALUES('07ad3ab1-96d5-4dda-80b9-950fd21f1d72','f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026#lessons','f79ff337-5ce7-41c3-b05d-9292de5d62d8',14,14,0);
INSERT INTO "visit" VALUES('07ad3ab1-96d5-4dda-80b9-950fd21f1d72','f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026#practice','f79ff337-5ce7-41c3-b05d-9292de5d62d8',14,14,0);
INSERT INTO "visit" VALUES('07ad3ab1-96d5-4dda-80b9-950fd21f1d72','f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026#stuck','f79ff337-5ce7-41c3-b05d-9292de5d62d8',14,14,0);
INSERT INTO "visit" VALUES('07ad3ab1-96d5-4dda-80b9-950fd21f1d72','f79ff337-5ce7-41c3-b05d-9292de5d62d8/home/2026#together','f79ff337-5ce7-41c3-b05d-9292de5d62d8',14,14,0);
INSERT INTO "visit" VALUES('07ad3ab1-96d5-4dda-80b9-950fd21f1d72','f79ff337-5ce7-41c3-b05d-9292de5d62d8/own:07ad3ab1-96d5-4dda-80b9-950fd21f1d72','f79ff337-5ce7-41c3-b05d-9292de5d62d8',1,1,1795963955849);
CREATE INDEX ix_allowance_full_at ON allowance (full_at);
CREATE INDEX ix_event_plan ON event ("plan");
CREATE INDEX ix_event_whom ON event (whom);
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
