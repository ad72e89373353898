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
INSERT INTO "access" VALUES(1,'0e7de2ae-0959-4bf4-a882-6af48a8c9c47','f0f2a396-6f83-440b-95d7-bc4228fa1e60','6f42af02-baa8-42d8-85bd-aaf72774ae0d',1795944058150,'home');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0010');
CREATE TABLE allowance (
	number INTEGER NOT NULL, 
	full_at INTEGER NOT NULL, 
	PRIMARY KEY (number)
);
INSERT INTO "allowance" VALUES(414115,1795944656763);
INSERT INTO "allowance" VALUES(866187,1795944956763);
CREATE TABLE device (
	person VARCHAR(64) NOT NULL, 
	id VARCHAR(160) NOT NULL, 
	last_at BIGINT NOT NULL, 
	last_seen BIGINT NOT NULL, 
	said BIGINT NOT NULL, 
	strayed BIGINT, 
	PRIMARY KEY (person, id)
);
INSERT INTO "device" VALUES('server','server',1795944058169,1795944058169,5,NULL);
INSERT INTO "device" VALUES('eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','ffion-phone',1795944056977,1795944056977,5,NULL);
INSERT INTO "device" VALUES('635aff7f-c183-48a2-8aea-527efd585d55','lee-phone',1795944056945,1795944056945,5,NULL);
INSERT INTO "device" VALUES('1eb3b439-d53b-475d-86c4-0f3bf459249f','jones-phone',1795944056949,1795944058187,1,NULL);
INSERT INTO "device" VALUES('b762bb68-7134-41eb-bb83-67dea012a75b','carer-phone',1795944056954,1795944056979,1,NULL);
INSERT INTO "device" VALUES('6f42af02-baa8-42d8-85bd-aaf72774ae0d','staff-phone',1795944056965,1795944056965,1,NULL);
INSERT INTO "device" VALUES('eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','phone',1795944057153,1795944057153,22,NULL);
INSERT INTO "device" VALUES('635aff7f-c183-48a2-8aea-527efd585d55','phone',1795944057113,1795944057113,8,NULL);
INSERT INTO "device" VALUES('6f42af02-baa8-42d8-85bd-aaf72774ae0d','phone',1795944057076,1795944057076,1,NULL);
INSERT INTO "device" VALUES('eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','684bbce2-cf9d-42f6-9390-697a30452246',1795944080990,1795944089595,2,NULL);
INSERT INTO "device" VALUES('eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','desk',1795944089462,1795944089462,1,NULL);
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
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle',1,'server','jZiLDpoGJVYGf70H:0',0,'card','a90d5b53-7296-5fe6-8d2b-71cbd1b484ee','{"name":"Ffion Llewellyn","year":"Year 7","group":"7 Kestrel","school":"Harebell Down School","worried":"Talk to Mrs Ashworth in room 4.","terms":[{"name":"Autumn","first":"2026-09-03","last":"2026-12-18"}]}',NULL,0,NULL,'server','server',1795944055572,1795944055572,1795944055572,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle',2,'server','jZiLDpoGJVYGf70H:0',1,'member','6aa8b8ce-f6e6-5729-a17d-9fdb300c7a23','{"person":"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e","name":"Ffion Llewellyn","role":"pupil","since":"2026-11-29"}',NULL,0,NULL,'server','server',1795944055572,1795944055572,1795944055572,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle',3,'server','rASzJNGbf6BrKdx7:0',0,'member','ddc457a3-6233-557c-850f-4074e9b141d2','{"person":"635aff7f-c183-48a2-8aea-527efd585d55","name":"Ms Lee","role":"tutor","since":"2026-11-29"}',NULL,2,NULL,'server','server',1795944055935,1795944055935,1795944055935,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle',4,'server','UiAk795Cc7zrLNCJ:0',0,'member','5f5fb445-e670-5a13-8899-11d0486f446a','{"person":"1eb3b439-d53b-475d-86c4-0f3bf459249f","name":"Mr Jones","role":"tutor","since":"2026-11-29"}',NULL,3,NULL,'server','server',1795944055950,1795944055950,1795944055950,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle',5,'server','K_7xb9ICTGQ4ydLt:0',0,'member','9ab1bb9e-c230-55dc-897c-ab747c9b1b4b','{"person":"b762bb68-7134-41eb-bb83-67dea012a75b","name":"Siân Llewellyn","role":"carer","since":"2026-11-29"}',NULL,4,NULL,'server','server',1795944055962,1795944055962,1795944055962,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle',6,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','ffion:5',0,'about','0a2f65be-98bb-5bde-a167-e7c14a5481c0','{"matters":"Canu gyda Mam-gu","loves":{"$add":["jazz"],"$remove":[]}}',NULL,0,NULL,'pupil','ffion-phone',1795944056909,1795944056909,1795944056909,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle',7,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','ffion:6',0,'goal','01a2269b-884d-7000-8000-000000000001','{"words":"Chwarae''r delyn","sort":{"$add":["musical"],"$remove":[]}}',NULL,0,NULL,'pupil','ffion-phone',1795944056921,1795944056921,1795944056921,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle',8,'635aff7f-c183-48a2-8aea-527efd585d55','lee:7',0,'goal','01a2269b-884d-7000-8000-000000000001','{"words":"Chwarae''r delyn i Mam-gu"}',NULL,0,NULL,'tutor','lee-phone',1795944056925,1795944056925,1795944056925,12,'[[0,"words","suggested"]]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle',9,'635aff7f-c183-48a2-8aea-527efd585d55','lee:8',0,'goal','01a2269b-884d-7000-8000-000000000001','{"agreed":"Ten minutes after tea"}',NULL,0,NULL,'tutor','lee-phone',1795944056929,1795944056929,1795944056929,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle',10,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','ffion:9',0,'goal','01a2269b-884d-7000-8000-000000000001','{"agreed":"On the stairs","by_when":"Easter"}',NULL,0,NULL,'pupil','ffion-phone',1795944056933,1795944056933,1795944056933,12,'[[0,"agreed","kept"]]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle',11,'635aff7f-c183-48a2-8aea-527efd585d55','lee:10',0,'step','01a2269b-884d-7000-8000-000000000002','{"goal":"01a2269b-884d-7000-8000-000000000001","words":"Find a chair"}',NULL,0,NULL,'tutor','lee-phone',1795944056937,1795944056937,1795944056937,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle',12,'635aff7f-c183-48a2-8aea-527efd585d55','lee:11',0,'step','01a2269b-884d-7000-8000-000000000002','{"_deleted":true}',NULL,0,NULL,'tutor','lee-phone',1795944056941,1795944056941,1795944056941,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026',1,'635aff7f-c183-48a2-8aea-527efd585d55','lee:14',0,'lesson','01a2269b-884d-7000-8000-000000000003','{"day":"2026-11-29","did":"Scales, slowly"}','{"did":"Scales, slowly"}',0,NULL,'tutor','lee-phone',1795944056945,1795944056945,1795944056945,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026',2,'635aff7f-c183-48a2-8aea-527efd585d55','lee:14',1,'task','01a2269b-8871-7000-8000-00000000000c','{"lesson":"01a2269b-884d-7000-8000-000000000003","words":"Bars 1 to 8"}',NULL,0,NULL,'tutor','lee-phone',1795944056945,1795944056945,1795944056945,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/own:635aff7f-c183-48a2-8aea-527efd585d55/2026',1,'635aff7f-c183-48a2-8aea-527efd585d55','lee:14',2,'note','01a2269b-8871-7000-8000-00000000000d','{"lesson":"01a2269b-884d-7000-8000-000000000003","words":"Tired today"}',NULL,0,NULL,'tutor','lee-phone',1795944056945,1795944056945,1795944056945,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026',3,'1eb3b439-d53b-475d-86c4-0f3bf459249f','jones:15',0,'lesson','01a2269b-884d-7000-8000-000000000003','{"did":"Scales, slowly. And a song."}','{"did":"Scales, slowly. And a song."}',1,NULL,'tutor','jones-phone',1795944056949,1795944056949,1795944056949,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026',4,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','ffion:16',0,'practice','01a2269b-884d-7000-8000-000000000004','{"day":"2026-11-29","what":"The song"}',NULL,0,NULL,'pupil','ffion-phone',1795944056953,1795944056953,1795944056953,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026',5,'b762bb68-7134-41eb-bb83-67dea012a75b','carer:18',0,'cheer','01a2269b-887a-7000-8000-000000000011','{"sticker":"star","practice":"01a2269b-884d-7000-8000-000000000004"}',NULL,0,NULL,'carer','carer-phone',1795944056954,1795944056954,1795944056954,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle',13,'6f42af02-baa8-42d8-85bd-aaf72774ae0d','staff:20',0,'acknowledgement','01a2269b-8885-7000-8000-000000000013','{"day":"2026-11-29","comment":"Lovely"}',NULL,0,NULL,'school','staff-phone',1795944056965,1795944056965,1795944056965,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026',1,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','ffion:22',0,'celebration','01a2269b-8891-7000-8000-000000000015','{"day":"2026-11-29","words":"Played for Mam-gu","sort":"brave"}',NULL,0,NULL,'pupil','ffion-phone',1795944056977,1795944056977,1795944056977,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle',14,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','0f75f7d3-913e-4d0f-9f03-5b1a225bddaa:1',0,'about','0a2f65be-98bb-5bde-a167-e7c14a5481c0','{"called":"called of about 1","say":"say of about 2","good_at":"good_at of about 3","matters":"matters of about 4","celebrate":"aloud","feedback":"first-good"}',NULL,0,NULL,'pupil','phone',1795944056989,1795944056989,1795944056989,12,'[[0,"matters","superseded","Canu gyda Mam-gu"]]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle',15,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','cdfd8ea9-7c06-42ef-b013-219d40019c74:1',0,'dream','8d0e9246-ad75-405c-850a-f08d6e3398d0','{"words":"words of dream 7"}',NULL,0,NULL,'pupil','phone',1795944057001,1795944057001,1795944057001,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle',16,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','8d69787a-fd9d-4c9d-8cfa-98f6624b08c1:1',0,'strategy','5d2eeaca-6c1b-4180-9d43-1d6a5854dcf2','{"words":"words of strategy 8"}',NULL,0,NULL,'pupil','phone',1795944057004,1795944057004,1795944057004,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle',17,'635aff7f-c183-48a2-8aea-527efd585d55','d60ea106-c067-46a4-8102-da75c23efeeb:1',0,'music','47bea21c-d419-4b8f-a4c4-d041435a4457','{"what":"what of music 9","sort":"instrument","setting":"individual","group":"group of music 12","tutor":"tutor of music 13","start":"2026-11-29","end":"2026-11-29","reason":"finished"}',NULL,0,NULL,'tutor','phone',1795944057006,1795944057006,1795944057006,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle',18,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','53f31d3b-8c59-4f9f-aa3d-eb37d10501fc:1',0,'repertoire','9592b54a-aa62-4906-89a3-c742d8f93d03','{"called":"called of repertoire 17","say":"wish","mine":false,"sort":"piece","since":"2026-11-29"}',NULL,0,NULL,'pupil','phone',1795944057017,1795944057017,1795944057017,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle',19,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','7001ea6b-d4c5-4e52-9d7f-73d41e3c56de:1',0,'goal','d72d8003-b66e-4a75-a6da-94a91e8201a9','{"words":"words of goal 22","why":"why of goal 23","agreed":"agreed of goal 24","know":"know of goal 25","by_when":"by_when of goal 26","state":"suggested"}',NULL,0,NULL,'pupil','phone',1795944057021,1795944057021,1795944057021,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle',20,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','18204394-a4d8-48a2-a01f-a491b0c45b0d:1',0,'goal','793d79f8-6237-4091-95d4-782bb29608aa','{"words":"words of goal 31","why":"why of goal 32","agreed":"agreed of goal 33","know":"know of goal 34","by_when":"by_when of goal 35","state":"suggested"}',NULL,0,NULL,'pupil','phone',1795944057027,1795944057027,1795944057028,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle',21,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','cd997fcd-f7fb-45a6-ad18-4ce5ffc83e8a:1',0,'step','1dbcce78-9920-471a-9626-1b151b1c3bb4','{"words":"words of step 28","done":false,"done_on":"2026-11-29","goal":"793d79f8-6237-4091-95d4-782bb29608aa"}',NULL,0,NULL,'pupil','phone',1795944057037,1795944057037,1795944057037,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026',6,'635aff7f-c183-48a2-8aea-527efd585d55','2b2f0abc-866b-4b96-a341-2e0e257c445b:1',0,'lesson','55d1e4aa-ace3-4e43-b7cb-29b3c64d7ff4','{"day":"2026-11-29","took":"yes","did":"did of lesson 39","well":"well of lesson 40"}','{"did":"did of lesson 39","well":"well of lesson 40"}',0,NULL,'tutor','phone',1795944057040,1795944057040,1795944057040,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026',7,'635aff7f-c183-48a2-8aea-527efd585d55','727c42eb-24b2-414a-a814-e838bc7ffa89:1',0,'lesson','bdb7bc10-dece-40fc-a6dc-e3086706b8e2','{"day":"2026-11-29","took":"yes","did":"did of lesson 47","well":"well of lesson 48"}','{"did":"did of lesson 47","well":"well of lesson 48"}',0,NULL,'tutor','phone',1795944057045,1795944057045,1795944057045,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026',8,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','985c6370-5076-4db3-ab3d-db2e70913ddc:1',0,'task','66c0855a-ec4e-4245-b62a-3177d380dfe4','{"words":"words of task 41","how":"times","amount":3,"until":"until of task 44","lesson":"bdb7bc10-dece-40fc-a6dc-e3086706b8e2"}',NULL,0,NULL,'pupil','phone',1795944057057,1795944057057,1795944057057,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026',9,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','f8785388-4298-442a-9890-b53a4bff9df3:1',0,'practice','b5409cf3-9edb-4e8e-b23b-100b365dd165','{"day":"2026-11-29","what":"what of practice 50","times":3,"minutes":3,"felt":"5","noticed":"noticed of practice 54","how":"timer","hidden":false}',NULL,0,NULL,'pupil','phone',1795944057061,1795944057061,1795944057061,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026',10,'635aff7f-c183-48a2-8aea-527efd585d55','5e361f6b-e52e-4722-99a8-fba068146055:1',0,'cheer','66a38e65-82d6-4e1f-9583-42ce23085fd3','{"sticker":"star","words":"words of cheer 58"}',NULL,0,NULL,'tutor','phone',1795944057062,1795944057062,1795944057062,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026',11,'635aff7f-c183-48a2-8aea-527efd585d55','877a0bdf-3806-4dc4-8a5e-d84a588bc190:1',0,'lesson','3c6f1122-5280-4bb5-9526-79c166969fa2','{"day":"2026-11-29","took":"yes","did":"did of lesson 62","well":"well of lesson 63"}','{"did":"did of lesson 62","well":"well of lesson 63"}',0,NULL,'tutor','phone',1795944057064,1795944057064,1795944057064,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/own:635aff7f-c183-48a2-8aea-527efd585d55/2026',2,'635aff7f-c183-48a2-8aea-527efd585d55','01967827-ddb0-47f1-a349-a1fff8d6edb2:1',0,'note','8582947b-9da8-4e67-b4a7-7c799db23900','{"words":"words of note 59","lesson":"3c6f1122-5280-4bb5-9526-79c166969fa2"}',NULL,0,NULL,'tutor','phone',1795944057069,1795944057069,1795944057069,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle',22,'6f42af02-baa8-42d8-85bd-aaf72774ae0d','ebdafe65-ac4b-4dfe-acd0-c4f6a7e1be75:1',0,'acknowledgement','8ea188b6-9701-4301-a8e3-a86c1e325e90','{"day":"2026-11-29","comment":"comment of acknowledgement 65","talk":false}',NULL,0,NULL,'school','phone',1795944057076,1795944057076,1795944057076,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026',2,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','4aa291b1-bdd2-490a-8184-5594aac03b8c:1',0,'celebration','9defec1e-a373-4c91-8d74-0aa58f04b01c','{"words":"words of celebration 67","day":"2026-11-29","sort":"first","hidden":false}',NULL,0,NULL,'pupil','phone',1795944057077,1795944057077,1795944057077,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026',3,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','25b0a733-5364-484e-88d4-ed68d650ba8c:1',0,'opportunity','2347f358-62ae-45c1-b21a-74703130bead','{"what":"what of opportunity 71","sort":"group","when":"when of opportunity 73","day":"2026-11-29","where":"where of opportunity 75","cost":"cost of opportunity 76","who_for":"who_for of opportunity 77","more":"more of opportunity 78","answer":"interested"}',NULL,0,NULL,'pupil','phone',1795944057085,1795944057085,1795944057085,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/own:635aff7f-c183-48a2-8aea-527efd585d55/2026',3,'635aff7f-c183-48a2-8aea-527efd585d55','b2c08e59-d79c-409c-9a79-646a01f52d4b:1',0,'reflection','46843e32-0b75-4ff5-aad5-bc04ced89874','{"day":"2026-11-29","happened":"happened of reflection 81","well":"well of reflection 82","change":"change of reflection 83","away":"away of reflection 84"}',NULL,0,NULL,'tutor','phone',1795944057089,1795944057089,1795944057089,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle',23,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','fff0026c-81f0-43ca-8a9e-f0a149b0c4ca:1',0,'goal','42aef380-77e6-4ab0-8593-7e16c0a15675','{"words":"words of goal 88","why":"why of goal 89","agreed":"agreed of goal 90","know":"know of goal 91","by_when":"by_when of goal 92","state":"suggested"}',NULL,0,NULL,'pupil','phone',1795944057090,1795944057090,1795944057090,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026',4,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','58872b34-b969-485d-9ccd-755d5da2ca7c:1',0,'checkin','62b9fc38-e0a3-44e2-a17c-524b8b89f77c','{"day":"2026-11-29","face":"5","words":"words of checkin 87","goal":"42aef380-77e6-4ab0-8593-7e16c0a15675"}',NULL,0,NULL,'pupil','phone',1795944057101,1795944057101,1795944057101,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026',12,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','b9c79676-5f77-4bad-bd00-0deed552965b:1',0,'stuck','262576df-9679-4d6f-9a54-adb8a71934fa','{"reason":"hard","words":"words of stuck 95","help":false,"better":false}',NULL,0,NULL,'pupil','phone',1795944057102,1795944057102,1795944057103,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026',13,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','983d7a8d-6d0d-4b4c-afd1-ba0dffe7c81d:1',0,'stuck','ba4329cd-2b3c-4f03-9fb7-5ce8cb236b97','{"reason":"hard","words":"words of stuck 100","help":false,"better":false}',NULL,0,NULL,'pupil','phone',1795944057104,1795944057104,1795944057104,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026',14,'635aff7f-c183-48a2-8aea-527efd585d55','413dfd84-0b9f-4b8f-9dfa-c6ea151957bf:1',0,'answer','ae8f1f55-0feb-4054-a752-9c26cc5b8f15','{"words":"words of answer 98","stuck":"ba4329cd-2b3c-4f03-9fb7-5ce8cb236b97"}',NULL,0,NULL,'tutor','phone',1795944057113,1795944057113,1795944057113,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home',1,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','5920c43d-05a1-43cf-ad84-3be4d5095ac0:1',0,'spark','11e1282c-adbc-409d-8c88-363d159fb0d5','{"words":"words of spark 103","sort":"start"}',NULL,0,NULL,'pupil','phone',1795944057117,1795944057117,1795944057117,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026',5,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','2075b91e-dfab-49a6-a06a-0804db5ced4e:1',0,'review','bf5bc0fe-9023-4626-a13b-d8a854c91854','{"look":"ahead","term":"term of review 106","day":"2026-11-29","steps":"steps of review 108"}',NULL,0,NULL,'pupil','phone',1795944057118,1795944057118,1795944057118,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026',6,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','7e1d0022-419e-45a2-a637-4526b97586fb:1',0,'review','32db1f41-2920-47a3-81f5-51cb9615f01a','{"look":"ahead","term":"term of review 119","day":"2026-11-29","steps":"steps of review 121"}',NULL,0,NULL,'pupil','phone',1795944057129,1795944057129,1795944057129,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026',7,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','1b50206a-d183-4cdf-afd5-4b51fbfd649c:1',0,'review_part','6f38ed10-414e-5855-8960-f8bc7f9ef954','{"best":"best of review_part 109","hard":"hard of review_part 110","changed":"changed of review_part 111","next":"next of review_part 112","sure":"5","front":"5","others":"5","joy":"5","moved_on":"yes","review":"32db1f41-2920-47a3-81f5-51cb9615f01a"}',NULL,0,NULL,'pupil','phone',1795944057131,1795944057131,1795944057131,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle',24,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','d97a8a31-b5be-4a6b-900c-815bec6efcf6:1',0,'about','0a2f65be-98bb-5bde-a167-e7c14a5481c0','{"called":"called of about 125","say":"say of about 126","good_at":"good_at of about 127","matters":"matters of about 128","celebrate":"aloud","feedback":"first-good"}',NULL,0,NULL,'pupil','phone',1795944057133,1795944057133,1795944057134,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/own:eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e',1,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','476d2d61-f217-4948-9c9f-057b1b53d845:1',0,'ways','6c6f0ad2-1ced-4ee3-89b5-d5add0aefe24','{"answers":"both","size":"normal","calm":false,"about":"0a2f65be-98bb-5bde-a167-e7c14a5481c0"}',NULL,0,NULL,'pupil','phone',1795944057138,1795944057138,1795944057139,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026',8,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','4dc07d0c-49c1-45b0-a4d4-474e0d3de6fb:1',0,'message','bc235611-d78a-4172-97e0-758c6fc6657b','{"words":"words of message 131"}',NULL,0,NULL,'pupil','phone',1795944057153,1795944057153,1795944057153,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle',25,'server','tGqJ2SPBlMG4Ukb2:0',0,'member','5f5fb445-e670-5a13-8899-11d0486f446a','{"until":"2026-11-29"}',NULL,24,NULL,'server','server',1795944058169,1795944058169,1795944058169,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle',26,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','i0HGXm2OT8Ajma6f:2',0,'goal','01a2269b-e10a-7026-87b0-ff446bb8607a','{"words":"Chwarae gyda''r band"}',NULL,25,NULL,'pupil','684bbce2-cf9d-42f6-9390-697a30452246',1795944079940,1795944079964,1795944080087,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle',27,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','ffion-test:1',0,'goal','01a2269b-e10a-7026-87b0-ff446bb8607a','{"by_when":"By Easter"}',NULL,0,NULL,'pupil','desk',1795944089459,1795944089462,1795944089462,12,'[]');
INSERT INTO "edit" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle',28,'eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','i0HGXm2OT8Ajma6f:3',0,'goal','01a2269b-e10a-7026-87b0-ff446bb8607a','{"by_when":"By Whitsun"}',NULL,26,NULL,'pupil','684bbce2-cf9d-42f6-9390-697a30452246',1795944080978,1795944080990,1795944089595,12,'[[0,"by_when","superseded"]]');
CREATE TABLE epoch (
	id VARCHAR(64) NOT NULL, 
	made BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "epoch" VALUES('Z15sN7TsClrDPAVt',1795944051820);
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
INSERT INTO "event" VALUES(1,1795944055561,'command','added','eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','f0f2a396-6f83-440b-95d7-bc4228fa1e60','pupil','0e7de2ae-0959-4bf4-a882-6af48a8c9c47',0);
INSERT INTO "event" VALUES(2,1795944055572,'command','joined','eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','f0f2a396-6f83-440b-95d7-bc4228fa1e60','pupil','0e7de2ae-0959-4bf4-a882-6af48a8c9c47',0);
INSERT INTO "event" VALUES(3,1795944055722,'command','added','635aff7f-c183-48a2-8aea-527efd585d55',NULL,'tutor','0e7de2ae-0959-4bf4-a882-6af48a8c9c47',0);
INSERT INTO "event" VALUES(4,1795944055826,'command','added','1eb3b439-d53b-475d-86c4-0f3bf459249f',NULL,'tutor','0e7de2ae-0959-4bf4-a882-6af48a8c9c47',0);
INSERT INTO "event" VALUES(5,1795944055926,'command','added','b762bb68-7134-41eb-bb83-67dea012a75b',NULL,'carer','0e7de2ae-0959-4bf4-a882-6af48a8c9c47',0);
INSERT INTO "event" VALUES(6,1795944055935,'command','joined','635aff7f-c183-48a2-8aea-527efd585d55','f0f2a396-6f83-440b-95d7-bc4228fa1e60','tutor','0e7de2ae-0959-4bf4-a882-6af48a8c9c47',1);
INSERT INTO "event" VALUES(7,1795944055950,'command','joined','1eb3b439-d53b-475d-86c4-0f3bf459249f','f0f2a396-6f83-440b-95d7-bc4228fa1e60','tutor','0e7de2ae-0959-4bf4-a882-6af48a8c9c47',1);
INSERT INTO "event" VALUES(8,1795944055962,'command','joined','b762bb68-7134-41eb-bb83-67dea012a75b','f0f2a396-6f83-440b-95d7-bc4228fa1e60','carer','0e7de2ae-0959-4bf4-a882-6af48a8c9c47',1);
INSERT INTO "event" VALUES(9,1795944056059,'command','added','6f42af02-baa8-42d8-85bd-aaf72774ae0d',NULL,'school','0e7de2ae-0959-4bf4-a882-6af48a8c9c47',0);
INSERT INTO "event" VALUES(10,1795944056063,'command','named for safeguarding','6f42af02-baa8-42d8-85bd-aaf72774ae0d',NULL,'','0e7de2ae-0959-4bf4-a882-6af48a8c9c47',1);
INSERT INTO "event" VALUES(11,1795944056167,'command','added','363fc49a-42f6-4b91-a345-8beb1dc800db',NULL,'hub','',0);
INSERT INTO "event" VALUES(12,1795944058169,'command','left','1eb3b439-d53b-475d-86c4-0f3bf459249f','f0f2a396-6f83-440b-95d7-bc4228fa1e60','tutor','0e7de2ae-0959-4bf4-a882-6af48a8c9c47',0);
CREATE TABLE member (
	id INTEGER NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	person VARCHAR(64) NOT NULL, 
	role VARCHAR(64) NOT NULL, 
	since BIGINT NOT NULL, 
	until BIGINT, 
	PRIMARY KEY (id)
);
INSERT INTO "member" VALUES(1,'f0f2a396-6f83-440b-95d7-bc4228fa1e60','eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','pupil',1795944055564,NULL);
INSERT INTO "member" VALUES(2,'f0f2a396-6f83-440b-95d7-bc4228fa1e60','635aff7f-c183-48a2-8aea-527efd585d55','tutor',1795944055935,NULL);
INSERT INTO "member" VALUES(3,'f0f2a396-6f83-440b-95d7-bc4228fa1e60','1eb3b439-d53b-475d-86c4-0f3bf459249f','tutor',1795944055949,1795944058161);
INSERT INTO "member" VALUES(4,'f0f2a396-6f83-440b-95d7-bc4228fa1e60','b762bb68-7134-41eb-bb83-67dea012a75b','carer',1795944055962,NULL);
CREATE TABLE membership (
	person VARCHAR(64) NOT NULL, 
	number BIGINT NOT NULL, 
	PRIMARY KEY (person)
);
INSERT INTO "membership" VALUES('eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e',1);
INSERT INTO "membership" VALUES('635aff7f-c183-48a2-8aea-527efd585d55',1);
INSERT INTO "membership" VALUES('1eb3b439-d53b-475d-86c4-0f3bf459249f',2);
INSERT INTO "membership" VALUES('b762bb68-7134-41eb-bb83-67dea012a75b',1);
INSERT INTO "membership" VALUES('6f42af02-baa8-42d8-85bd-aaf72774ae0d',1);
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
INSERT INTO "person" VALUES('eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','0e7de2ae-0959-4bf4-a882-6af48a8c9c47','pupil','Ffion Llewellyn','Ffion','Year 7','7 Kestrel','f0f2a396-6f83-440b-95d7-bc4228fa1e60','ffion','$argon2id$v=19$m=19456,t=2,p=1$GwlQjo23CdMN+xWp4bwxHw$MK6BahrqzndOjFuaohysOsGyTtYtp7nO34TyabzmkE4',0,NULL,0,X'5E478E8A29E749215AD3BCA5CB2A8CDBAE82BEE8C1ADF7F66DE49A5F16860DD8',X'CB91AA0FE2E3E16D529BE610496A41C4DB89858EB606C04E8A3661801C9A1850',0);
INSERT INTO "person" VALUES('635aff7f-c183-48a2-8aea-527efd585d55','0e7de2ae-0959-4bf4-a882-6af48a8c9c47','tutor','Ms Lee','','','',NULL,'lee','$argon2id$v=19$m=19456,t=2,p=1$WFHOwDteqmycr9SVmz7P2w$Cs/k099PolrNN3rI1623xCTXWWVIaA3lkClMwE9vvNo',0,NULL,0,X'919C41C3170CC558D6FC00E2A590B2EDA85EE1B2D362EDB288037CAAEAF22FB1',X'1D564573AC0F5D6E4E70C720A778E77D91F99DDEC5892A2B1B559639F50A3006',0);
INSERT INTO "person" VALUES('1eb3b439-d53b-475d-86c4-0f3bf459249f','0e7de2ae-0959-4bf4-a882-6af48a8c9c47','tutor','Mr Jones','','','',NULL,'jones','$argon2id$v=19$m=19456,t=2,p=1$6Kaaxg7sIxNt+1BSwX+qdg$43ZhlmL8EKSdhz20cnR0iz8fdhuX9hcDWZmdhmMm5EM',0,NULL,0,X'EDBC53804E8EB4E010A7B0DA70BB856365E4DA20EE9504F79DC8D1BF5B7AD40F',X'6E1D5DAB61F616C3E2BDDEA459AD3188EA4BB5CB16E8AC9AC24C186655FC6BE0',0);
INSERT INTO "person" VALUES('b762bb68-7134-41eb-bb83-67dea012a75b','0e7de2ae-0959-4bf4-a882-6af48a8c9c47','carer','Siân Llewellyn','','','',NULL,'carer','$argon2id$v=19$m=19456,t=2,p=1$FF94P4htkNOtZHqSURVfkg$1VlRkEtOqe439aGWlzIfVeDCIPLdNjQyhQGGF6XYOos',0,NULL,0,X'B8C4EEEC681EA10E604BD978DB15F749D7BDF9B8396FE1D1051476C3CBDB7F71',X'BD53A740B45860D6E68D5305EF9331F579666658C0D238A809C065AE150AC034',0);
INSERT INTO "person" VALUES('6f42af02-baa8-42d8-85bd-aaf72774ae0d','0e7de2ae-0959-4bf4-a882-6af48a8c9c47','school','Mrs Ashworth','','','',NULL,'staff','$argon2id$v=19$m=19456,t=2,p=1$H7L8OEJ4PKq2hRmP3d0qNw$BD0tZ/Wi/R7rRKFrE9JA1KL3cH6hJyMyamOenhe9u68',0,NULL,1,X'41AFAA64D6557677237EE4F20B85E481CC131808FF9B532623F4A3EAC69B5CAF',X'6BB43536A2E6FC596F02EF6D1EB1BCD1785957FE14AFFC95D7D940C59CDC3F1C',8);
INSERT INTO "person" VALUES('363fc49a-42f6-4b91-a345-8beb1dc800db',NULL,'hub','Ruth Castellanos','','','',NULL,'hub','$argon2id$v=19$m=19456,t=2,p=1$zUVEr+7OkgPxAXzQjtXxng$FzMB06tZ2xKdfHbvVuhp8dkzSPMlcuBEKJiP2vTPFHk',0,NULL,0,X'F8A491C2FBB8B8ADB8AB76D3B9C8EB7A0FF54B6100056D64900192B6E164B777',X'9FDB7DFF8362FC79A259E2C0084659D540589D2929FF12E80E9E4A966686140F',0);
CREATE TABLE "plan" (
	id VARCHAR(64) NOT NULL, 
	school VARCHAR(64) NOT NULL, 
	first_year INTEGER NOT NULL, 
	closed BOOLEAN NOT NULL, 
	erased BIGINT, 
	PRIMARY KEY (id)
);
INSERT INTO "plan" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60','0e7de2ae-0959-4bf4-a882-6af48a8c9c47',2026,0,NULL);
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
INSERT INTO "quarantine" VALUES(1,'0e7de2ae-0959-4bf4-a882-6af48a8c9c47','f0f2a396-6f83-440b-95d7-bc4228fa1e60','1eb3b439-d53b-475d-86c4-0f3bf459249f','tutor','jones:25','[["f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle","goal","01a2269b-8d4b-7000-8000-000000000018",{"words":"Too late"}]]',1795944058187,1795944058187);
CREATE TABLE reading (
	"plan" VARCHAR(64) NOT NULL, 
	day VARCHAR(64) NOT NULL, 
	person VARCHAR(64) NOT NULL, 
	way VARCHAR(64) NOT NULL, 
	at BIGINT NOT NULL, 
	PRIMARY KEY ("plan", day, person, way)
);
INSERT INTO "reading" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60','2026-11-29','635aff7f-c183-48a2-8aea-527efd585d55','page',1795944057190);
INSERT INTO "reading" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60','2026-11-29','b762bb68-7134-41eb-bb83-67dea012a75b','page',1795944070104);
INSERT INTO "reading" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60','2026-11-29','b762bb68-7134-41eb-bb83-67dea012a75b','device',1795944070897);
INSERT INTO "reading" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60','2026-11-29','eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','page',1795944078482);
INSERT INTO "reading" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60','2026-11-29','eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','device',1795944078515);
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
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle','a90d5b53-7296-5fe6-8d2b-71cbd1b484ee','card',1,'{"name":["Ffion Llewellyn",1,"server",1795944055572],"year":["Year 7",1,"server",1795944055572],"group":["7 Kestrel",1,"server",1795944055572],"school":["Harebell Down School",1,"server",1795944055572],"worried":["Talk to Mrs Ashworth in room 4.",1,"server",1795944055572],"terms":[[{"name":"Autumn","first":"2026-09-03","last":"2026-12-18"}],1,"server",1795944055572]}','[{"1":["server",null,"server","server",1795944055572,0,"jZiLDpoGJVYGf70H:0",12]},{"name":[1,0,true,0],"year":[1,0,true,0],"group":[1,0,true,0],"school":[1,0,true,0],"worried":[1,0,true,0],"terms":[1,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle','6aa8b8ce-f6e6-5729-a17d-9fdb300c7a23','member',2,'{"person":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",2,"server",1795944055572],"name":["Ffion Llewellyn",2,"server",1795944055572],"role":["pupil",2,"server",1795944055572],"since":["2026-11-29",2,"server",1795944055572]}','[{"2":["server",null,"server","server",1795944055572,0,"jZiLDpoGJVYGf70H:0",12]},{"person":[2,0,true,1],"name":[2,0,true,1],"role":[2,0,true,1],"since":[2,0,true,1]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle','ddc457a3-6233-557c-850f-4074e9b141d2','member',3,'{"person":["635aff7f-c183-48a2-8aea-527efd585d55",3,"server",1795944055935],"name":["Ms Lee",3,"server",1795944055935],"role":["tutor",3,"server",1795944055935],"since":["2026-11-29",3,"server",1795944055935]}','[{"3":["server",null,"server","server",1795944055935,2,"rASzJNGbf6BrKdx7:0",12]},{"person":[3,0,true,0],"name":[3,0,true,0],"role":[3,0,true,0],"since":[3,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle','5f5fb445-e670-5a13-8899-11d0486f446a','member',25,'{"person":["1eb3b439-d53b-475d-86c4-0f3bf459249f",4,"server",1795944055950],"name":["Mr Jones",4,"server",1795944055950],"role":["tutor",4,"server",1795944055950],"since":["2026-11-29",4,"server",1795944055950],"until":["2026-11-29",25,"server",1795944058169]}','[{"4":["server",null,"server","server",1795944055950,3,"UiAk795Cc7zrLNCJ:0",12],"25":["server",null,"server","server",1795944058169,24,"tGqJ2SPBlMG4Ukb2:0",12]},{"person":[4,0,true,0],"name":[4,0,true,0],"role":[4,0,true,0],"since":[4,0,true,0],"until":[25,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle','9ab1bb9e-c230-55dc-897c-ab747c9b1b4b','member',5,'{"person":["b762bb68-7134-41eb-bb83-67dea012a75b",5,"server",1795944055962],"name":["Siân Llewellyn",5,"server",1795944055962],"role":["carer",5,"server",1795944055962],"since":["2026-11-29",5,"server",1795944055962]}','[{"5":["server",null,"server","server",1795944055962,4,"K_7xb9ICTGQ4ydLt:0",12]},{"person":[5,0,true,0],"name":[5,0,true,0],"role":[5,0,true,0],"since":[5,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle','0a2f65be-98bb-5bde-a167-e7c14a5481c0','about',24,'{"matters":["matters of about 128",24,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057133],"loves":[["jazz"],6,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944056909],"called":["called of about 125",24,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057133],"say":["say of about 126",24,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057133],"good_at":["good_at of about 127",24,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057133],"celebrate":["aloud",24,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057133],"feedback":["first-good",24,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057133]}','[{"6":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null,"pupil","ffion-phone",1795944056909,0,"ffion:5",12],"24":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null,"pupil","phone",1795944057133,0,"d97a8a31-b5be-4a6b-900c-815bec6efcf6:1",12]},{"loves":[[["jazz",6,0,false,0,"",0,0]],6,[6,0,0],["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null],null,[]],"called":[24,2,true,0,[0,0,14],["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null]],"say":[24,2,true,0,[0,0,14],["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null]],"good_at":[24,2,true,0,[0,0,14],["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null]],"matters":[24,2,true,0,[0,0,6],["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null]],"celebrate":[24,0,false,0,[14,0,0],["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null]],"feedback":[24,0,false,0,[14,0,0],["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null]]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle','01a2269b-884d-7000-8000-000000000001','goal',10,'{"words":["Chwarae''r delyn",8,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944056921,[["Chwarae''r delyn i Mam-gu",8,"635aff7f-c183-48a2-8aea-527efd585d55",1795944056925,"suggested"]]],"sort":[["musical"],7,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944056921],"agreed":["On the stairs",10,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944056933,[["Ten minutes after tea",9,"635aff7f-c183-48a2-8aea-527efd585d55",1795944056929,"kept"]]],"by_when":["Easter",10,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944056933]}','[{"7":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null,"pupil","ffion-phone",1795944056921,0,"ffion:6",12],"8":["635aff7f-c183-48a2-8aea-527efd585d55",null,"tutor","lee-phone",1795944056925,0,"lee:7",12],"10":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null,"pupil","ffion-phone",1795944056933,0,"ffion:9",12],"9":["635aff7f-c183-48a2-8aea-527efd585d55",null,"tutor","lee-phone",1795944056929,0,"lee:8",12]},{"sort":[[["musical",7,0,false,0,"",0,0]],7,[7,0,0],["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null],null,[]],"words":[[["Chwarae''r delyn",7,2,true,0,"",0,0],["Chwarae''r delyn i Mam-gu",8,0,false,0,"",0,0]],8,[8,0,7],["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null],null,[]],"by_when":[10,0,false,0],"agreed":[[["Ten minutes after tea",9,0,true,0,"",0,0],["On the stairs",10,0,true,0,"",0,0]],10,[9,0,0],["635aff7f-c183-48a2-8aea-527efd585d55",null],null,[]]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle','01a2269b-884d-7000-8000-000000000002','step',12,'{"goal":["01a2269b-884d-7000-8000-000000000001",11,"635aff7f-c183-48a2-8aea-527efd585d55",1795944056937],"words":["Find a chair",11,"635aff7f-c183-48a2-8aea-527efd585d55",1795944056937],"_deleted":[true,12,"635aff7f-c183-48a2-8aea-527efd585d55",1795944056941]}','[{"11":["635aff7f-c183-48a2-8aea-527efd585d55",null,"tutor","lee-phone",1795944056937,0,"lee:10",12],"12":["635aff7f-c183-48a2-8aea-527efd585d55",null,"tutor","lee-phone",1795944056941,0,"lee:11",12]},{"goal":[11,0,false,0],"words":[11,0,false,0],"_deleted":[12,0,false,0]}]','01a2269b-884d-7000-8000-000000000001',1,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026','01a2269b-884d-7000-8000-000000000003','lesson',3,'{"day":["2026-11-29",1,"635aff7f-c183-48a2-8aea-527efd585d55",1795944056945],"did":["Scales, slowly. And a song.",3,"1eb3b439-d53b-475d-86c4-0f3bf459249f",1795944056949]}','[{"1":["635aff7f-c183-48a2-8aea-527efd585d55",null,"tutor","lee-phone",1795944056945,0,"lee:14",12],"3":["1eb3b439-d53b-475d-86c4-0f3bf459249f",null,"tutor","jones-phone",1795944056949,1,"jones:15",12]},{"day":[1,0,false,0],"did":[3,0,true,0,[1,0,0],["635aff7f-c183-48a2-8aea-527efd585d55",null]]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026','01a2269b-8871-7000-8000-00000000000c','task',2,'{"lesson":["01a2269b-884d-7000-8000-000000000003",2,"635aff7f-c183-48a2-8aea-527efd585d55",1795944056945],"words":["Bars 1 to 8",2,"635aff7f-c183-48a2-8aea-527efd585d55",1795944056945]}','[{"2":["635aff7f-c183-48a2-8aea-527efd585d55",null,"tutor","lee-phone",1795944056945,0,"lee:14",12]},{"lesson":[2,0,false,1],"words":[2,0,false,1]}]','01a2269b-884d-7000-8000-000000000003',0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/own:635aff7f-c183-48a2-8aea-527efd585d55/2026','01a2269b-8871-7000-8000-00000000000d','note',1,'{"lesson":["01a2269b-884d-7000-8000-000000000003",1,"635aff7f-c183-48a2-8aea-527efd585d55",1795944056945],"words":["Tired today",1,"635aff7f-c183-48a2-8aea-527efd585d55",1795944056945]}','[{"1":["635aff7f-c183-48a2-8aea-527efd585d55",null,"tutor","lee-phone",1795944056945,0,"lee:14",12]},{"lesson":[1,0,false,2],"words":[1,2,true,2]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026','01a2269b-884d-7000-8000-000000000004','practice',4,'{"day":["2026-11-29",4,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944056953],"what":["The song",4,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944056953]}','[{"4":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null,"pupil","ffion-phone",1795944056953,0,"ffion:16",12]},{"day":[4,0,false,0],"what":[4,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026','01a2269b-887a-7000-8000-000000000011','cheer',5,'{"sticker":["star",5,"b762bb68-7134-41eb-bb83-67dea012a75b",1795944056954],"practice":["01a2269b-884d-7000-8000-000000000004",5,"b762bb68-7134-41eb-bb83-67dea012a75b",1795944056954]}','[{"5":["b762bb68-7134-41eb-bb83-67dea012a75b",null,"carer","carer-phone",1795944056954,0,"carer:18",12]},{"sticker":[5,0,false,0],"practice":[5,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle','01a2269b-8885-7000-8000-000000000013','acknowledgement',13,'{"day":["2026-11-29",13,"6f42af02-baa8-42d8-85bd-aaf72774ae0d",1795944056965],"comment":["Lovely",13,"6f42af02-baa8-42d8-85bd-aaf72774ae0d",1795944056965]}','[{"13":["6f42af02-baa8-42d8-85bd-aaf72774ae0d",null,"school","staff-phone",1795944056965,0,"staff:20",12]},{"day":[13,0,false,0],"comment":[13,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026','01a2269b-8891-7000-8000-000000000015','celebration',1,'{"day":["2026-11-29",1,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944056977],"words":["Played for Mam-gu",1,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944056977],"sort":["brave",1,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944056977]}','[{"1":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null,"pupil","ffion-phone",1795944056977,0,"ffion:22",12]},{"day":[1,0,false,0],"words":[1,0,false,0],"sort":[1,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle','8d0e9246-ad75-405c-850a-f08d6e3398d0','dream',15,'{"words":["words of dream 7",15,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057001]}','[{"15":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null,"pupil","phone",1795944057001,0,"cdfd8ea9-7c06-42ef-b013-219d40019c74:1",12]},{"words":[15,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle','5d2eeaca-6c1b-4180-9d43-1d6a5854dcf2','strategy',16,'{"words":["words of strategy 8",16,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057004]}','[{"16":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null,"pupil","phone",1795944057004,0,"8d69787a-fd9d-4c9d-8cfa-98f6624b08c1:1",12]},{"words":[16,2,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle','47bea21c-d419-4b8f-a4c4-d041435a4457','music',17,'{"what":["what of music 9",17,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057006],"sort":["instrument",17,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057006],"setting":["individual",17,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057006],"group":["group of music 12",17,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057006],"tutor":["tutor of music 13",17,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057006],"start":["2026-11-29",17,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057006],"end":["2026-11-29",17,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057006],"reason":["finished",17,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057006]}','[{"17":["635aff7f-c183-48a2-8aea-527efd585d55",null,"tutor","phone",1795944057006,0,"d60ea106-c067-46a4-8102-da75c23efeeb:1",12]},{"what":[17,0,false,0],"sort":[17,0,false,0],"setting":[17,0,false,0],"group":[17,0,false,0],"tutor":[17,0,false,0],"start":[17,0,false,0],"end":[17,0,false,0],"reason":[17,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle','9592b54a-aa62-4906-89a3-c742d8f93d03','repertoire',18,'{"called":["called of repertoire 17",18,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057017],"say":["wish",18,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057017],"mine":[false,18,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057017],"sort":["piece",18,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057017],"since":["2026-11-29",18,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057017]}','[{"18":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null,"pupil","phone",1795944057017,0,"53f31d3b-8c59-4f9f-aa3d-eb37d10501fc:1",12]},{"called":[18,0,false,0],"say":[18,0,false,0],"mine":[18,0,false,0],"sort":[18,0,false,0],"since":[18,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle','d72d8003-b66e-4a75-a6da-94a91e8201a9','goal',19,'{"words":["words of goal 22",19,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057021],"why":["why of goal 23",19,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057021],"agreed":["agreed of goal 24",19,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057021],"know":["know of goal 25",19,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057021],"by_when":["by_when of goal 26",19,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057021],"state":["suggested",19,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057021]}','[{"19":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null,"pupil","phone",1795944057021,0,"7001ea6b-d4c5-4e52-9d7f-73d41e3c56de:1",12]},{"words":[19,2,true,0],"why":[19,2,true,0],"agreed":[19,0,true,0],"know":[19,0,true,0],"by_when":[19,0,false,0],"state":[19,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle','793d79f8-6237-4091-95d4-782bb29608aa','goal',20,'{"words":["words of goal 31",20,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057027],"why":["why of goal 32",20,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057027],"agreed":["agreed of goal 33",20,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057027],"know":["know of goal 34",20,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057027],"by_when":["by_when of goal 35",20,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057027],"state":["suggested",20,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057027]}','[{"20":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null,"pupil","phone",1795944057027,0,"18204394-a4d8-48a2-a01f-a491b0c45b0d:1",12]},{"words":[20,2,true,0],"why":[20,2,true,0],"agreed":[20,0,true,0],"know":[20,0,true,0],"by_when":[20,0,false,0],"state":[20,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle','1dbcce78-9920-471a-9626-1b151b1c3bb4','step',21,'{"words":["words of step 28",21,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057037],"done":[false,21,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057037],"done_on":["2026-11-29",21,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057037],"goal":["793d79f8-6237-4091-95d4-782bb29608aa",21,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057037]}','[{"21":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null,"pupil","phone",1795944057037,0,"cd997fcd-f7fb-45a6-ad18-4ce5ffc83e8a:1",12]},{"words":[21,0,false,0],"done":[21,0,false,0],"done_on":[21,0,false,0],"goal":[21,0,false,0]}]','793d79f8-6237-4091-95d4-782bb29608aa',0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026','55d1e4aa-ace3-4e43-b7cb-29b3c64d7ff4','lesson',6,'{"day":["2026-11-29",6,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057040],"took":["yes",6,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057040],"did":["did of lesson 39",6,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057040],"well":["well of lesson 40",6,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057040]}','[{"6":["635aff7f-c183-48a2-8aea-527efd585d55",null,"tutor","phone",1795944057040,0,"2b2f0abc-866b-4b96-a341-2e0e257c445b:1",12]},{"day":[6,0,false,0],"took":[6,0,false,0],"did":[6,0,true,0],"well":[6,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026','bdb7bc10-dece-40fc-a6dc-e3086706b8e2','lesson',7,'{"day":["2026-11-29",7,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057045],"took":["yes",7,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057045],"did":["did of lesson 47",7,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057045],"well":["well of lesson 48",7,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057045]}','[{"7":["635aff7f-c183-48a2-8aea-527efd585d55",null,"tutor","phone",1795944057045,0,"727c42eb-24b2-414a-a814-e838bc7ffa89:1",12]},{"day":[7,0,false,0],"took":[7,0,false,0],"did":[7,0,true,0],"well":[7,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026','66c0855a-ec4e-4245-b62a-3177d380dfe4','task',8,'{"words":["words of task 41",8,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057057],"how":["times",8,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057057],"amount":[3,8,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057057],"until":["until of task 44",8,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057057],"lesson":["bdb7bc10-dece-40fc-a6dc-e3086706b8e2",8,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057057]}','[{"8":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null,"pupil","phone",1795944057057,0,"985c6370-5076-4db3-ab3d-db2e70913ddc:1",12]},{"words":[8,0,false,0],"how":[8,0,false,0],"amount":[8,0,false,0],"until":[8,0,false,0],"lesson":[8,0,false,0]}]','bdb7bc10-dece-40fc-a6dc-e3086706b8e2',0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026','b5409cf3-9edb-4e8e-b23b-100b365dd165','practice',9,'{"day":["2026-11-29",9,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057061],"what":["what of practice 50",9,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057061],"times":[3,9,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057061],"minutes":[3,9,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057061],"felt":["5",9,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057061],"noticed":["noticed of practice 54",9,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057061],"how":["timer",9,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057061],"hidden":[false,9,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057061]}','[{"9":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null,"pupil","phone",1795944057061,0,"f8785388-4298-442a-9890-b53a4bff9df3:1",12]},{"day":[9,0,false,0],"what":[9,0,false,0],"times":[9,0,false,0],"minutes":[9,0,false,0],"felt":[9,0,false,0],"noticed":[9,0,false,0],"how":[9,0,false,0],"hidden":[9,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026','66a38e65-82d6-4e1f-9583-42ce23085fd3','cheer',10,'{"sticker":["star",10,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057062],"words":["words of cheer 58",10,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057062]}','[{"10":["635aff7f-c183-48a2-8aea-527efd585d55",null,"tutor","phone",1795944057062,0,"5e361f6b-e52e-4722-99a8-fba068146055:1",12]},{"sticker":[10,0,false,0],"words":[10,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026','3c6f1122-5280-4bb5-9526-79c166969fa2','lesson',11,'{"day":["2026-11-29",11,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057064],"took":["yes",11,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057064],"did":["did of lesson 62",11,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057064],"well":["well of lesson 63",11,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057064]}','[{"11":["635aff7f-c183-48a2-8aea-527efd585d55",null,"tutor","phone",1795944057064,0,"877a0bdf-3806-4dc4-8a5e-d84a588bc190:1",12]},{"day":[11,0,false,0],"took":[11,0,false,0],"did":[11,0,true,0],"well":[11,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/own:635aff7f-c183-48a2-8aea-527efd585d55/2026','8582947b-9da8-4e67-b4a7-7c799db23900','note',2,'{"words":["words of note 59",2,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057069],"lesson":["3c6f1122-5280-4bb5-9526-79c166969fa2",2,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057069]}','[{"2":["635aff7f-c183-48a2-8aea-527efd585d55",null,"tutor","phone",1795944057069,0,"01967827-ddb0-47f1-a349-a1fff8d6edb2:1",12]},{"words":[2,2,true,0],"lesson":[2,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle','8ea188b6-9701-4301-a8e3-a86c1e325e90','acknowledgement',22,'{"day":["2026-11-29",22,"6f42af02-baa8-42d8-85bd-aaf72774ae0d",1795944057076],"comment":["comment of acknowledgement 65",22,"6f42af02-baa8-42d8-85bd-aaf72774ae0d",1795944057076],"talk":[false,22,"6f42af02-baa8-42d8-85bd-aaf72774ae0d",1795944057076]}','[{"22":["6f42af02-baa8-42d8-85bd-aaf72774ae0d",null,"school","phone",1795944057076,0,"ebdafe65-ac4b-4dfe-acd0-c4f6a7e1be75:1",12]},{"day":[22,0,false,0],"comment":[22,0,false,0],"talk":[22,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026','9defec1e-a373-4c91-8d74-0aa58f04b01c','celebration',2,'{"words":["words of celebration 67",2,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057077],"day":["2026-11-29",2,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057077],"sort":["first",2,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057077],"hidden":[false,2,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057077]}','[{"2":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null,"pupil","phone",1795944057077,0,"4aa291b1-bdd2-490a-8184-5594aac03b8c:1",12]},{"words":[2,0,false,0],"day":[2,0,false,0],"sort":[2,0,false,0],"hidden":[2,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026','2347f358-62ae-45c1-b21a-74703130bead','opportunity',3,'{"what":["what of opportunity 71",3,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057085],"sort":["group",3,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057085],"when":["when of opportunity 73",3,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057085],"day":["2026-11-29",3,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057085],"where":["where of opportunity 75",3,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057085],"cost":["cost of opportunity 76",3,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057085],"who_for":["who_for of opportunity 77",3,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057085],"more":["more of opportunity 78",3,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057085],"answer":["interested",3,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057085]}','[{"3":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null,"pupil","phone",1795944057085,0,"25b0a733-5364-484e-88d4-ed68d650ba8c:1",12]},{"what":[3,0,false,0],"sort":[3,0,false,0],"when":[3,0,false,0],"day":[3,0,false,0],"where":[3,0,false,0],"cost":[3,0,false,0],"who_for":[3,0,false,0],"more":[3,0,false,0],"answer":[3,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/own:635aff7f-c183-48a2-8aea-527efd585d55/2026','46843e32-0b75-4ff5-aad5-bc04ced89874','reflection',3,'{"day":["2026-11-29",3,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057089],"happened":["happened of reflection 81",3,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057089],"well":["well of reflection 82",3,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057089],"change":["change of reflection 83",3,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057089],"away":["away of reflection 84",3,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057089]}','[{"3":["635aff7f-c183-48a2-8aea-527efd585d55",null,"tutor","phone",1795944057089,0,"b2c08e59-d79c-409c-9a79-646a01f52d4b:1",12]},{"day":[3,0,false,0],"happened":[3,2,true,0],"well":[3,2,true,0],"change":[3,2,true,0],"away":[3,2,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle','42aef380-77e6-4ab0-8593-7e16c0a15675','goal',23,'{"words":["words of goal 88",23,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057090],"why":["why of goal 89",23,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057090],"agreed":["agreed of goal 90",23,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057090],"know":["know of goal 91",23,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057090],"by_when":["by_when of goal 92",23,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057090],"state":["suggested",23,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057090]}','[{"23":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null,"pupil","phone",1795944057090,0,"fff0026c-81f0-43ca-8a9e-f0a149b0c4ca:1",12]},{"words":[23,2,true,0],"why":[23,2,true,0],"agreed":[23,0,true,0],"know":[23,0,true,0],"by_when":[23,0,false,0],"state":[23,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026','62b9fc38-e0a3-44e2-a17c-524b8b89f77c','checkin',4,'{"day":["2026-11-29",4,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057101],"face":["5",4,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057101],"words":["words of checkin 87",4,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057101],"goal":["42aef380-77e6-4ab0-8593-7e16c0a15675",4,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057101]}','[{"4":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null,"pupil","phone",1795944057101,0,"58872b34-b969-485d-9ccd-755d5da2ca7c:1",12]},{"day":[4,0,false,0],"face":[4,0,false,0],"words":[4,0,false,0],"goal":[4,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026','262576df-9679-4d6f-9a54-adb8a71934fa','stuck',12,'{"reason":["hard",12,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057102],"words":["words of stuck 95",12,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057102],"help":[false,12,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057102],"better":[false,12,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057102]}','[{"12":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null,"pupil","phone",1795944057102,0,"b9c79676-5f77-4bad-bd00-0deed552965b:1",12]},{"reason":[12,0,false,0],"words":[12,0,false,0],"help":[12,0,false,0],"better":[12,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026','ba4329cd-2b3c-4f03-9fb7-5ce8cb236b97','stuck',13,'{"reason":["hard",13,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057104],"words":["words of stuck 100",13,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057104],"help":[false,13,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057104],"better":[false,13,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057104]}','[{"13":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null,"pupil","phone",1795944057104,0,"983d7a8d-6d0d-4b4c-afd1-ba0dffe7c81d:1",12]},{"reason":[13,0,false,0],"words":[13,0,false,0],"help":[13,0,false,0],"better":[13,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026','ae8f1f55-0feb-4054-a752-9c26cc5b8f15','answer',14,'{"words":["words of answer 98",14,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057113],"stuck":["ba4329cd-2b3c-4f03-9fb7-5ce8cb236b97",14,"635aff7f-c183-48a2-8aea-527efd585d55",1795944057113]}','[{"14":["635aff7f-c183-48a2-8aea-527efd585d55",null,"tutor","phone",1795944057113,0,"413dfd84-0b9f-4b8f-9dfa-c6ea151957bf:1",12]},{"words":[14,0,false,0],"stuck":[14,0,false,0]}]','ba4329cd-2b3c-4f03-9fb7-5ce8cb236b97',0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home','11e1282c-adbc-409d-8c88-363d159fb0d5','spark',1,'{"words":["words of spark 103",1,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057117],"sort":["start",1,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057117]}','[{"1":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null,"pupil","phone",1795944057117,0,"5920c43d-05a1-43cf-ad84-3be4d5095ac0:1",12]},{"words":[1,2,true,0],"sort":[1,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026','bf5bc0fe-9023-4626-a13b-d8a854c91854','review',5,'{"look":["ahead",5,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057118],"term":["term of review 106",5,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057118],"day":["2026-11-29",5,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057118],"steps":["steps of review 108",5,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057118]}','[{"5":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null,"pupil","phone",1795944057118,0,"2075b91e-dfab-49a6-a06a-0804db5ced4e:1",12]},{"look":[5,0,false,0],"term":[5,0,false,0],"day":[5,0,false,0],"steps":[5,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026','32db1f41-2920-47a3-81f5-51cb9615f01a','review',6,'{"look":["ahead",6,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057129],"term":["term of review 119",6,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057129],"day":["2026-11-29",6,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057129],"steps":["steps of review 121",6,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057129]}','[{"6":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null,"pupil","phone",1795944057129,0,"7e1d0022-419e-45a2-a637-4526b97586fb:1",12]},{"look":[6,0,false,0],"term":[6,0,false,0],"day":[6,0,false,0],"steps":[6,0,true,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026','6f38ed10-414e-5855-8960-f8bc7f9ef954','review_part',7,'{"best":["best of review_part 109",7,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057131],"hard":["hard of review_part 110",7,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057131],"changed":["changed of review_part 111",7,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057131],"next":["next of review_part 112",7,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057131],"sure":["5",7,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057131],"front":["5",7,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057131],"others":["5",7,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057131],"joy":["5",7,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057131],"moved_on":["yes",7,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057131],"review":["32db1f41-2920-47a3-81f5-51cb9615f01a",7,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057131]}','[{"7":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null,"pupil","phone",1795944057131,0,"1b50206a-d183-4cdf-afd5-4b51fbfd649c:1",12]},{"best":[7,2,true,0],"hard":[7,2,true,0],"changed":[7,2,true,0],"next":[7,2,true,0],"sure":[7,0,false,0],"front":[7,0,false,0],"others":[7,0,false,0],"joy":[7,0,false,0],"moved_on":[7,0,false,0],"review":[7,0,false,0]}]','32db1f41-2920-47a3-81f5-51cb9615f01a',0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/own:eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','6c6f0ad2-1ced-4ee3-89b5-d5add0aefe24','ways',1,'{"answers":["both",1,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057138],"size":["normal",1,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057138],"calm":[false,1,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057138],"about":["0a2f65be-98bb-5bde-a167-e7c14a5481c0",1,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057138]}','[{"1":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null,"pupil","phone",1795944057138,0,"476d2d61-f217-4948-9c9f-057b1b53d845:1",12]},{"answers":[1,0,false,0],"size":[1,0,false,0],"calm":[1,0,false,0],"about":[1,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026','bc235611-d78a-4172-97e0-758c6fc6657b','message',8,'{"words":["words of message 131",8,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944057153]}','[{"8":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null,"pupil","phone",1795944057153,0,"4dc07d0c-49c1-45b0-a4d4-474e0d3de6fb:1",12]},{"words":[8,0,false,0]}]',NULL,0,NULL);
INSERT INTO "record" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle','01a2269b-e10a-7026-87b0-ff446bb8607a','goal',28,'{"words":["Chwarae gyda''r band",26,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944079964],"by_when":["By Easter",27,"eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",1795944089462]}','[{"26":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null,"pupil","684bbce2-cf9d-42f6-9390-697a30452246",1795944079964,25,"i0HGXm2OT8Ajma6f:2",12],"27":["eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e",null,"pupil","desk",1795944089462,0,"ffion-test:1",12]},{"words":[26,2,true,0],"by_when":[27,0,false,0]}]',NULL,0,NULL);
CREATE TABLE refusal (
	"by" VARCHAR(64) NOT NULL, 
	id VARCHAR(160) NOT NULL, 
	reason VARCHAR(64) NOT NULL, 
	received BIGINT NOT NULL, 
	PRIMARY KEY ("by", id)
);
INSERT INTO "refusal" VALUES('b762bb68-7134-41eb-bb83-67dea012a75b','carer:23','not-allowed',1795944056979);
INSERT INTO "refusal" VALUES('1eb3b439-d53b-475d-86c4-0f3bf459249f','jones:25','not-yours',1795944058187);
INSERT INTO "refusal" VALUES('eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','another-of-hers:2','unknown-kind',1795944089595);
CREATE TABLE school (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	worried VARCHAR NOT NULL, 
	terms JSON NOT NULL, 
	zone VARCHAR NOT NULL, 
	ideas JSON DEFAULT '{}' NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "school" VALUES('0e7de2ae-0959-4bf4-a882-6af48a8c9c47','Harebell Down School','Talk to Mrs Ashworth in room 4.','[{"name": "Autumn", "first": "2026-09-03", "last": "2026-12-18"}]','Europe/London','{}');
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
INSERT INTO "scope" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle','f0f2a396-6f83-440b-95d7-bc4228fa1e60','circle',28,19,294,1795944089595,0,2430);
INSERT INTO "scope" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026','f0f2a396-6f83-440b-95d7-bc4228fa1e60','home',14,13,104,1795944057113,0,1056);
INSERT INTO "scope" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/own:635aff7f-c183-48a2-8aea-527efd585d55/2026','f0f2a396-6f83-440b-95d7-bc4228fa1e60','own',3,3,6,1795944057089,0,303);
INSERT INTO "scope" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026','f0f2a396-6f83-440b-95d7-bc4228fa1e60','circle',8,8,36,1795944057153,0,979);
INSERT INTO "scope" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/home','f0f2a396-6f83-440b-95d7-bc4228fa1e60','home',1,1,1,1795944057117,0,45);
INSERT INTO "scope" VALUES('f0f2a396-6f83-440b-95d7-bc4228fa1e60/own:eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','f0f2a396-6f83-440b-95d7-bc4228fa1e60','own',1,1,1,1795944057139,0,94);
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
INSERT INTO "session" VALUES('f5b4b884e26a9a99c7ab1cbd7569cfbcb6a248acd17e11e4fee7b9f24a4926a1','635aff7f-c183-48a2-8aea-527efd585d55',1795944056722,1795944056722,'another device',NULL,0);
INSERT INTO "session" VALUES('2e2f9c62aee9646bee5f8a0e5862bfea5681b395eebc718036c98473284de6ad','eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e',1795944078395,1795944078395,'a Linux computer',NULL,0);
INSERT INTO "session" VALUES('0d367328f3982e0e663fab4a330a77e90b873d01c89b67e33c5c78a9339771ac','eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e',1795944089318,1795944089318,'another device',NULL,0);
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
INSERT INTO "staff" VALUES('0e7de2ae-0959-4bf4-a882-6af48a8c9c47','6f42af02-baa8-42d8-85bd-aaf72774ae0d',1);
CREATE TABLE visit (
	person VARCHAR(64) NOT NULL, 
	scope VARCHAR(160) NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	baseline INTEGER NOT NULL, 
	latest INTEGER NOT NULL, 
	opened BIGINT NOT NULL, 
	PRIMARY KEY (person, scope)
);
INSERT INTO "visit" VALUES('635aff7f-c183-48a2-8aea-527efd585d55','f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle','f0f2a396-6f83-440b-95d7-bc4228fa1e60',24,24,1795944057213);
INSERT INTO "visit" VALUES('635aff7f-c183-48a2-8aea-527efd585d55','f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle#goals','f0f2a396-6f83-440b-95d7-bc4228fa1e60',24,24,0);
INSERT INTO "visit" VALUES('635aff7f-c183-48a2-8aea-527efd585d55','f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle#plan','f0f2a396-6f83-440b-95d7-bc4228fa1e60',24,24,0);
INSERT INTO "visit" VALUES('635aff7f-c183-48a2-8aea-527efd585d55','f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026','f0f2a396-6f83-440b-95d7-bc4228fa1e60',8,8,1795944057213);
INSERT INTO "visit" VALUES('635aff7f-c183-48a2-8aea-527efd585d55','f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026#goals','f0f2a396-6f83-440b-95d7-bc4228fa1e60',8,8,0);
INSERT INTO "visit" VALUES('635aff7f-c183-48a2-8aea-527efd585d55','f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026#plan','f0f2a396-6f83-440b-95d7-bc4228fa1e60',8,8,0);
INSERT INTO "visit" VALUES('635aff7f-c183-48a2-8aea-527efd585d55','f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026#together','f0f2a396-6f83-440b-95d7-bc4228fa1e60',8,8,0);
INSERT INTO "visit" VALUES('635aff7f-c183-48a2-8aea-527efd585d55','f0f2a396-6f83-440b-95d7-bc4228fa1e60/home','f0f2a396-6f83-440b-95d7-bc4228fa1e60',1,1,1795944057213);
INSERT INTO "visit" VALUES('635aff7f-c183-48a2-8aea-527efd585d55','f0f2a396-6f83-440b-95d7-bc4228fa1e60/home#plan','f0f2a396-6f83-440b-95d7-bc4228fa1e60',1,1,0);
INSERT INTO "visit" VALUES('635aff7f-c183-48a2-8aea-527efd585d55','f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026','f0f2a396-6f83-440b-95d7-bc4228fa1e60',14,14,1795944057213);
INSERT INTO "visit" VALUES('635aff7f-c183-48a2-8aea-527efd585d55','f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026#lessons','f0f2a396-6f83-440b-95d7-bc4228fa1e60',14,14,0);
INSERT INTO "visit" VALUES('635aff7f-c183-48a2-8aea-527efd585d55','f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026#practice','f0f2a396-6f83-440b-95d7-bc4228fa1e60',14,14,0);
INSERT INTO "visit" VALUES('635aff7f-c183-48a2-8aea-527efd585d55','f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026#stuck','f0f2a396-6f83-440b-95d7-bc4228fa1e60',14,14,0);
INSERT INTO "visit" VALUES('635aff7f-c183-48a2-8aea-527efd585d55','f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026#together','f0f2a396-6f83-440b-95d7-bc4228fa1e60',14,14,0);
INSERT INTO "visit" VALUES('635aff7f-c183-48a2-8aea-527efd585d55','f0f2a396-6f83-440b-95d7-bc4228fa1e60/own:635aff7f-c183-48a2-8aea-527efd585d55','f0f2a396-6f83-440b-95d7-bc4228fa1e60',0,0,1795944057213);
INSERT INTO "visit" VALUES('635aff7f-c183-48a2-8aea-527efd585d55','f0f2a396-6f83-440b-95d7-bc4228fa1e60/own:635aff7f-c183-48a2-8aea-527efd585d55/2026','f0f2a396-6f83-440b-95d7-bc4228fa1e60',3,3,1795944057213);
INSERT INTO "visit" VALUES('b762bb68-7134-41eb-bb83-67dea012a75b','f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle','f0f2a396-6f83-440b-95d7-bc4228fa1e60',25,25,1795944070424);
INSERT INTO "visit" VALUES('b762bb68-7134-41eb-bb83-67dea012a75b','f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle#goals','f0f2a396-6f83-440b-95d7-bc4228fa1e60',25,25,0);
INSERT INTO "visit" VALUES('b762bb68-7134-41eb-bb83-67dea012a75b','f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle#plan','f0f2a396-6f83-440b-95d7-bc4228fa1e60',25,25,0);
INSERT INTO "visit" VALUES('b762bb68-7134-41eb-bb83-67dea012a75b','f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026','f0f2a396-6f83-440b-95d7-bc4228fa1e60',8,8,1795944070424);
INSERT INTO "visit" VALUES('b762bb68-7134-41eb-bb83-67dea012a75b','f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026#goals','f0f2a396-6f83-440b-95d7-bc4228fa1e60',8,8,0);
INSERT INTO "visit" VALUES('b762bb68-7134-41eb-bb83-67dea012a75b','f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026#plan','f0f2a396-6f83-440b-95d7-bc4228fa1e60',8,8,0);
INSERT INTO "visit" VALUES('b762bb68-7134-41eb-bb83-67dea012a75b','f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026#together','f0f2a396-6f83-440b-95d7-bc4228fa1e60',8,8,0);
INSERT INTO "visit" VALUES('b762bb68-7134-41eb-bb83-67dea012a75b','f0f2a396-6f83-440b-95d7-bc4228fa1e60/home','f0f2a396-6f83-440b-95d7-bc4228fa1e60',1,1,1795944070424);
INSERT INTO "visit" VALUES('b762bb68-7134-41eb-bb83-67dea012a75b','f0f2a396-6f83-440b-95d7-bc4228fa1e60/home#plan','f0f2a396-6f83-440b-95d7-bc4228fa1e60',1,1,0);
INSERT INTO "visit" VALUES('b762bb68-7134-41eb-bb83-67dea012a75b','f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026','f0f2a396-6f83-440b-95d7-bc4228fa1e60',14,14,1795944070424);
INSERT INTO "visit" VALUES('b762bb68-7134-41eb-bb83-67dea012a75b','f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026#lessons','f0f2a396-6f83-440b-95d7-bc4228fa1e60',14,14,0);
INSERT INTO "visit" VALUES('b762bb68-7134-41eb-bb83-67dea012a75b','f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026#practice','f0f2a396-6f83-440b-95d7-bc4228fa1e60',14,14,0);
INSERT INTO "visit" VALUES('b762bb68-7134-41eb-bb83-67dea012a75b','f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026#stuck','f0f2a396-6f83-440b-95d7-bc4228fa1e60',14,14,0);
INSERT INTO "visit" VALUES('b762bb68-7134-41eb-bb83-67dea012a75b','f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026#together','f0f2a396-6f83-440b-95d7-bc4228fa1e60',14,14,0);
INSERT INTO "visit" VALUES('b762bb68-7134-41eb-bb83-67dea012a75b','f0f2a396-6f83-440b-95d7-bc4228fa1e60/own:b762bb68-7134-41eb-bb83-67dea012a75b','f0f2a396-6f83-440b-95d7-bc4228fa1e60',0,0,1795944070424);
INSERT INTO "visit" VALUES('eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle','f0f2a396-6f83-440b-95d7-bc4228fa1e60',25,25,1795944078521);
INSERT INTO "visit" VALUES('eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle#goals','f0f2a396-6f83-440b-95d7-bc4228fa1e60',25,25,0);
INSERT INTO "visit" VALUES('eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle#plan','f0f2a396-6f83-440b-95d7-bc4228fa1e60',25,25,0);
INSERT INTO "visit" VALUES('eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026','f0f2a396-6f83-440b-95d7-bc4228fa1e60',8,8,1795944078521);
INSERT INTO "visit" VALUES('eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026#goals','f0f2a396-6f83-440b-95d7-bc4228fa1e60',8,8,0);
INSERT INTO "visit" VALUES('eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026#plan','f0f2a396-6f83-440b-95d7-bc4228fa1e60',8,8,0);
INSERT INTO "visit" VALUES('eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','f0f2a396-6f83-440b-95d7-bc4228fa1e60/circle/2026#together','f0f2a396-6f83-440b-95d7-bc4228fa1e60',8,8,0);
INSERT INTO "visit" VALUES('eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','f0f2a396-6f83-440b-95d7-bc4228fa1e60/home','f0f2a396-6f83-440b-95d7-bc4228fa1e60',1,1,1795944078521);
INSERT INTO "visit" VALUES('eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','f0f2a396-6f83-440b-95d7-bc4228fa1e60/home#plan','f0f2a396-6f83-440b-95d7-bc4228fa1e60',1,1,0);
INSERT INTO "visit" VALUES('eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026','f0f2a396-6f83-440b-95d7-bc4228fa1e60',14,14,1795944078521);
INSERT INTO "visit" VALUES('eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026#lessons','f0f2a396-6f83-440b-95d7-bc4228fa1e60',14,14,0);
INSERT INTO "visit" VALUES('eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026#practice','f0f2a396-6f83-440b-95d7-bc4228fa1e60',14,14,0);
INSERT INTO "visit" VALUES('eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026#stuck','f0f2a396-6f83-440b-95d7-bc4228fa1e60',14,14,0);
INSERT INTO "visit" VALUES('eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','f0f2a396-6f83-440b-95d7-bc4228fa1e60/home/2026#together','f0f2a396-6f83-440b-95d7-bc4228fa1e60',14,14,0);
INSERT INTO "visit" VALUES('eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','f0f2a396-6f83-440b-95d7-bc4228fa1e60/own:eb0a6d03-e97b-4aa9-b873-b8eb0045fd9e','f0f2a396-6f83-440b-95d7-bc4228fa1e60',1,1,1795944078521);
CREATE INDEX ix_allowance_full_at ON allowance (full_at);
CREATE INDEX ix_event_plan ON event ("plan");
CREATE INDEX event_school ON event (school, at);
CREATE INDEX ix_event_whom ON event (whom);
CREATE INDEX ix_visit_plan ON visit ("plan");
CREATE INDEX person_school_role ON person (school_id, role);
CREATE INDEX ix_session_person_id ON session (person_id);
CREATE INDEX ix_plan_school ON "plan" (school);
CREATE INDEX ix_member_person ON member (person);
CREATE INDEX ix_member_plan ON member ("plan");
CREATE INDEX ix_staff_person ON staff (person);
CREATE INDEX ix_scope_plan ON scope ("plan");
CREATE INDEX record_parent ON record (scope, parent) WHERE parent IS NOT NULL;
CREATE INDEX record_version ON record (scope, version);
CREATE INDEX edit_record ON edit (record, version);
CREATE INDEX ix_quarantine_school ON quarantine (school);
CREATE INDEX ix_access_plan ON access ("plan");
CREATE INDEX access_school ON access (school, at);
CREATE INDEX reading_day ON reading (day);
COMMIT;
