# ruff: noqa: E501  (phrase banks read better on their own lines)
"""The papers that people keep and what they ask about them (third part; see `asks_files_words`)."""

from __future__ import annotations

HOBBIES_AND_TRADES = """
## house: fuse_box fuses breaker circuits
*{fuse}: {room} || Fuse {fuse} - {room}
?which fuse is the {room} | what fuse do I pull for the {room} | the {room} has no power, which fuse => {fuse} => The {room} is on fuse {fuse}. | {fuse}.
?what's on fuse {fuse} | what does {fuse} switch off => {room} => {fuse} is the {room}. | The {room}.
## house: paint colours paint_colours walls decorating
*{room}: {paint}, {k} litres || {room} - {paint} - {k} litres
?what colour did we paint the {room} | which paint is in the {room} | what's the {room} colour called => {paint} => The {room} is {paint}. | {paint}.
?how much paint for the {room} | how many litres for the {room} => {k} litres => {k} litres.
## house: measurements windows curtains room_sizes sizes
*{room}: {kkk} x {kk} cm || {room} - {kkk} x {kk} cm
?how big is the {room} window | what did we measure in the {room} | measurements for the {room} | what size is the {room} one => {kkk} x {kk} => {kkk} x {kk} cm. | The {room} is {kkk} x {kk} cm.
## house: bins recycling bin_calendar waste_dates rubbish
*{d}: {bin} || {bin} {d} || {d} {bin}
?when is the {bin} collected | when does the {bin} go out | what date's the {bin} | {bin}, when do they come => {d} => The {bin} is collected on {d}. | {d}.
?which bin is it on {d} | what gets picked up on {d} => {bin} => On {d} it's the {bin}. | The {bin}.
## trade: job_sheet jobs_today callouts worksheet tour
*{t} {mrs} {ln}, {address}: {job} || {t} - {mrs} {ln} - {address} - {job}
?what's wrong at {mrs} {ln}'s | what's the job at {mrs} {ln}'s | what do I have to do at {ln}'s => {job} => At {mrs} {ln}'s: {job}. | {job}.
?what time am I at {mrs} {ln}'s | when does {mrs} {ln} expect me | when am I due at {ln}'s => {t} => At {t}.
?where does {mrs} {ln} live | what's {mrs} {ln}'s address | where do I drive for {mrs} {ln} => {address} => {mrs} {ln} lives at {address}. | {address}.
## trade: rates labour_rates price_guide hourly charges
*{service}: {u} || {service} - {u}
?what do I charge for {service} | how much is {service} | what's our price for {service} | {service}? how much do we take => {u} => {service} is {u}. | {u}.
## trade: materials parts parts_list material_list hardware
*{part}: {k} pcs, {firm} || {part} - {k} pcs - {firm}
?how many {part} do we need | how many {part} did I put down | {part}, what quantity => {k} => {k} pcs. | {k} {part}.
?where do we get the {part} | who supplies the {part} | which firm has the {part} => {firm} => {firm} supplies the {part}. | From {firm}.
## trade: quote offer estimate kostenvoranschlag quotation
-Offer {w} for {mrs} {ln}
-Labour {u}
-Material {u2}
-Valid until {d}
-Start in week {kw}
?what did we quote for labour | how much is the labour in the offer => {u} => Labour is {u}. | {u}.
?what's the material in the offer | how much material did we put in the quote => {u2} => Material is {u2}. | {u2}.
?until when is the offer good | how long is the quote valid | when does our estimate run out => {d} => It is valid until {d}. | Until {d}.
?what's the number of the quote | which offer number did we give => {w} => The offer number is {w}. | {w}.
?which week do we start | what calendar week did I promise => {kw} => In week {kw}.
## school: reports report_comments pupils class_notes marks_notes
*{n}: {mark}, {comment} || {n} - {mark} - {comment}
?what mark has {n} got | what did {n} get | {n}'s grade => {mark} => {n} has {mark}. | {mark}.
?what did I write about {n} | what's the remark on {n} | my comment on {n}? what was it => {comment} => {n}: {comment}. | {comment}.
## school: exams exam_plan exam_dates finals tests
*{subject}: {d}, room {k} || {d} {subject} (room {k})
?when's the {subject} exam | what day is the {subject} test | which date did they set for {subject} => {d} => The {subject} exam is on {d}. | On {d}.
?which room is {subject} in | where's the {subject} exam, which room | what room do I need for {subject} => {k} => {subject} is in room {k}. | Room {k}.
## school: vocabulary vocab words_spanish dictionary flashcards
*{es} = {en} || {es} - {en} || {en}: {es}
?what's "{en}" in Spanish | how do you say {en} | what did I note for {en} | spanish for {en} => {es} => {en} is {es}. | {es}.
?what does {es} mean | {es}, what's that | translation of {es} => {en} => {es} means {en}. | {en}.
## school: supervision playground break_duty duties_week
*{wd} {place}: {mr} {ln} || {wd}, {place}: {mr} {ln}
?who's on {place} duty {wd} | which teacher watches the {place} on {wd} | who supervises the {place} {wd} => {mr} {ln} => {mr} {ln}. | {mr} {ln} is on the {place} on {wd}.
## school: courses workshops evening_classes course_list vhs
*{course}: {wd} {t}, {u} || {course} - {wd}, {t} - {u}
?which day is the {course} course | when's {course} class, what day | what evening is {course} => {wd} => {course} is on {wd}. | On {wd}.
?what does the {course} course cost | how much is {course} | fee for {course} => {u} => {course} costs {u}. | {u}.
?what time does {course} begin | when does {course} start in the evening => {t} => At {t}. | {course} starts at {t}.
## travel: bus bus_times timetable_bus departures ferry
*Line {line}: {t}, {t2} || {line} to {c}: {t}, {t2}
?when's the first {line} | what time does line {line} leave first | first {line}, when => {t} => The first one is at {t}. | At {t}.
?when's the last {line} | what time does the last {line} go | last {line} tonight? when => {t2} => The last one is at {t2}. | At {t2}.
## travel: hotels stays rooms accommodation lodging
*{hotel}: {u} a night, {ph} || {hotel} - {u} a night - {ph}
?what does {hotel} cost | how much is a night at {hotel} | price at {hotel} => {u} => {hotel} is {u} a night. | {u}.
?what's the number of {hotel} | how do I ring {hotel} | phone for {hotel} => {ph} => {hotel} is on {ph}. | {ph}.
## travel: embassy passport visa papers_travel documents
-Passport {w}, valid until {d}
-Visa {u}
-Embassy {ph}
-Vaccination: {jab}
?until when is my passport valid | when does the passport run out | passport expiry => {d} => It is valid until {d}. | {d}.
?what's my passport number | which number has my passport => {w} => The number is {w}. | {w}.
?what does the visa cost | how much was the visa => {u} => The visa is {u}. | {u}.
?which jab do I need for the trip | what vaccination do they want => {jab} => {jab}.
## travel: campsite camping pitch hut hut_notes
-Pitch {k}, booked until {d}
-Gate closes at {t}
-Shower token {u}
-Power: {k2} amps
-Gate code {pin}
?which pitch do we have | what's our pitch | number of our pitch => {k} => You have pitch {k}. | Pitch {k}.
?when does the gate close | until when can we drive in => {t} => The gate closes at {t}. | At {t}.
?what's the code for the gate | which code opens the barrier => {pin} => The code is {pin}. | {pin}.
?what does a shower cost | how much is a shower token => {u} => {u}. | A token is {u}.
## garden: bees hives beekeeping apiary hive_notes
*Hive {k}: {frames} frames, {mood} || Hive {k} - {frames} frames - {mood}
?how many frames does hive {k} have | hive {k}, how many frames => {frames} => Hive {k} has {frames} frames. | {frames} frames.
?how is hive {k} doing | what are the bees like in hive {k} | what mood is hive {k} in => {mood} => Hive {k} is {mood}. | {mood}.
## pets: hens chickens eggs coop
*{wd}: {k} eggs || {wd} {k} eggs
?how many eggs on {wd} | how many did they lay on {wd} | {wd} eggs? how many => {k} => {k} eggs on {wd}. | {k} eggs.
## pets: stable horses farrier riding
*{pet}: box {k}, {n} rides {wd} || {pet} - box {k} - {n} rides {wd}
?which box is {pet} in | where does {pet} stand | what's {pet}'s box => {k} => {pet} is in box {k}. | Box {k}.
?who rides {pet} | who's got {pet} this week => {n} => {n} rides {pet}. | {n}.
?what day is {pet} ridden | when does {pet} get ridden => {wd} => On {wd}. | {pet} is ridden on {wd}.
## sport: boat logbook sailing crew marina
-Berth {seat}
-Engine hours: {kkk}
-Fuel: {kk} litres
-Skipper: {n} {ln}
-Crane on {d} at {t}
?which berth are we in | what's our berth | where's the boat, which berth => {seat} => Berth {seat}.
?who's the skipper | who skippers => {n} {ln} => {n} {ln} is the skipper. | {n} {ln}.
?how many hours has the engine run | what are the engine hours => {kkk} => {kkk} hours. | The engine has {kkk} hours.
?when's the crane | what day does the boat come out of the water => {d} => The crane is on {d}. | On {d}.
?how much fuel is in the boat | how many litres of fuel have we got => {kk} litres => {kk} litres.
## sport: hikes walks trails walking_routes routes
*{trail}: {kg} km, {k} hours || {trail} - {kg} km - {k} hours
?how long is the {trail} in km | how many km is the {trail} | distance of the {trail} => {kg} km => The {trail} is {kg} km. | {kg} km.
?how many hours is the {trail} | how long do we walk on the {trail} => {k} hours => The {trail} takes {k} hours. | {k} hours.
## hobby: quiz scores results quiz_night standings
*{team}: {k} points || {team} - {k} points
?how many points have {team} | what did {team} score | {team}'s score => {k} => {team} have {k} points. | {k} points.
?who has {k} points | which team got {k} => {team} => {team} have {k} points. | {team}.
## hobby: wine cellar_wine wines bottles tasting
*{wine}, {y}: {k} bottles || {wine} {y} - {k} bottles
?how many bottles of {wine} have we got | how many {wine} are left in the cellar | {wine}, how many bottles => {k} => {k} bottles of {wine}. | {k} bottles.
?which year is the {wine} | what vintage is the {wine} => {y} => The {wine} is from {y}. | {y}.
## hobby: stamps coins collection records vinyl
*{w}: {c} {y}, {u} || {w} - {c} {y} - {u}
?what's {w} worth | how much did I pay for {w} | value of {w} => {u} => {w}: {u}. | {u}.
?what year is {w} | from which year is number {w} => {y} => {w} is from {y}. | {y}.
## hobby: knitting pattern sewing crochet jumper_pattern
-Needles {k} mm
-Wool: {wool}, {kkk} g
-Cast on {kk} stitches
-Repeat every {kw} rows
?which needles do I need | what size needles does the pattern want | needle size => {k} mm => Needles of {k} mm. | {k} mm.
?how many stitches do I cast on | how many stitches to start with => {kk} => Cast on {kk} stitches. | {kk} stitches.
?what wool is it | which wool did I use for the jumper => {wool} => {wool}. | The wool is {wool}.
?how much wool do I need | how many grams of wool => {kkk} g => {kkk} g. | You need {kkk} g.
## tv: tv programme tv_guide tonight channels
*{t} {book} ({channel}) || {t}: {book}, {channel}
?when's {book} on | what time does {book} come on | {book} tonight, what time => {t} => {book} is on at {t}. | At {t}.
?which channel has {book} | what channel is {book} on | where's {book} showing => {channel} => {book} is on {channel}. | {channel}.
## family: sizes_kids clothes_sizes shoe_sizes kids_sizes
*{n}: shoes {shoe}, {height} cm || {n} - shoes {shoe} - {height} cm
?what shoe size is {n} | which size shoes does {n} take | {n}'s shoe size => {shoe} => {n} takes size {shoe}. | Size {shoe}.
?how tall is {n} | what's {n}'s height | how many cm is {n} => {height} cm => {n} is {height} cm. | {height} cm.
## church: services readers church parish flowers_rota
*{d}: {n} reads, {n2} flowers || {d} - {n} reads, {n2} flowers
?who's reading on {d} | who does the reading {d} | whose reading is it on {d} => {n} => {n} reads on {d}. | {n}.
?who does the flowers on {d} | whose flowers on {d} => {n2} => {n2} does the flowers. | {n2}.
## club: volunteers helpers stall bake_sale fete
*{stall}: {n}, {t} to {t2} || {stall} - {n} - {t} to {t2}
?who's on the {stall} | who runs the {stall} | who helps at the {stall} => {n} => {n} is on the {stall}. | {n}.
?from when is the {stall} open | when does the {stall} start => {t} => The {stall} starts at {t}. | At {t}.
?until when is {n} on | when does {n} finish on the stall => {t2} => Until {t2}. | {n} is on until {t2}.
## work: agenda conference conference_day programme seminar
*{t} {talk} ({n} {ln}) || {t} - {talk}, {n} {ln}
?when's the talk on {talk} | what time is {talk} | {talk} is when => {t} => {talk} is at {t}. | At {t}.
?who talks about {talk} | who gives the {talk} talk | whose talk is {talk} => {n} {ln} => {n} {ln} talks about {talk}. | {n} {ln}.
?what is {n} {ln} speaking about | {n} {ln}'s topic => {talk} => {n} {ln} speaks about {talk}. | {talk}.
## work: interviews candidates applicants hiring
*{n} {ln}: {d}, {comment} || {d} {n} {ln} - {comment}
?when do we see {n} {ln} | what day is {n} {ln}'s interview | when's {n} {ln} coming in => {d} => {n} {ln} comes on {d}. | On {d}.
?what did we think of {n} {ln} | what's our note on {n} {ln} => {comment} => {n} {ln}: {comment}. | {comment}.
## work: holidays_team leave vacations absences time_off
*{n}: {d} to {d2} || {n} - {d} to {d2}
?from when is {n} away | when does {n} go on leave | {n}'s holiday starts when => {d} => {n} is away from {d}. | From {d}.
?until when is {n} off | when is {n} back | when does {n}'s leave end => {d2} => {n} is off until {d2}. | {d2}.
## work: alarm alarm_codes codes access_codes security
*{room}: {pin} || {room} - {pin}
?what's the code for the {room} | which code for the {room} | {room} code | what do I type in at the {room} door => {pin} => The code for the {room} is {pin}. | {pin}.
"""
