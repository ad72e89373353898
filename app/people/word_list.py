"""Words for the first passwords on slips: short, easily pictured, hard to mistake for one another."""

WORDS = """
acorn actor alarm album amber anchor angel ankle apple april apron arch arrow atlas attic autumn badge
bagel bakery bamboo banana banjo barn basil basket bath beach beacon bead beam bean bear beaver bed bee
beech bell belt bench berry bird blue boat bonnet book boot bottle bowl box bread breeze brick bridge
broom brush bubble bucket bud bus butter button cabin cactus cake camel camera canal candle canoe canyon
cape carpet carrot castle cat cedar cello chain chair chalk cheese cherry chess chime cinema circle clay
cliff clock cloud clover coach coast cobweb comet copper coral cork corner cotton cousin crab cradle crane
crayon cream creek crown cube cup daisy dance dawn deer desk dinner dish domino donkey door dragon drawer
dream drum duck dune eagle earth easel echo egg elbow elm ember engine fairy falcon farm fence fern ferry
fiddle field fig finch finger fir fire flag flame flint flower flute foal fog forest fork fossil fox frame
frost fruit galaxy garden garlic gate gem giant ginger glass glove gold goose grape grass gravel green
grove guitar gull hammer hare harp hat hawk hazel heart hedge helmet hen heron hill hive holly honey hood
hoop horn horse house ice igloo ink iris iron island ivory ivy jacket jam jar jelly jewel jigsaw juice
july jumper june jungle kettle key kite kitten koala label lace ladder lagoon lake lamb lamp larch lark
laurel lawn leaf lemon lentil letter light lilac lily lime linen lion lizard llama lobster locket log
lotus lunch lute lynx magnet magpie mango map maple marble march market marsh mask mast meadow melody
melon mermaid meteor milk mill mint mirror mitten mole monday moon moose morning moss moth mouse muffin
mug music napkin nectar needle nest nettle night noodle north nut oak oasis oat ocean olive onion opal
orange orbit orchard orchid organ otter oven owl oyster paddle page paint palace palm pancake panda
panther paper parade parcel park parrot parsley path pea peach peacock pear pearl pebble pelican pencil
penguin pepper piano picnic pigeon pillow pilot pine pink pirate planet plate plum pocket poem pond pony
poppy porch potato prism pudding puffin pumpkin puppet puppy purple puzzle quartz quilt quiver rabbit
radio raft rain rainbow raisin rattle raven reef ribbon rice ring river road robin robot rocket roof rose
ruby rug saddle saffron sail salad salmon sand sandal satin saturn scarf school scooter sea seal season
seed shadow shark shed sheep shell ship shirt shoe shore silk silver singer sister skate sky sledge
slipper snail snow sock sofa soup spade sparrow spider spinach spoon spring square stable star station
steam stone stork storm story straw stream string sugar summer sun sunset swan sweater swing table tablet
tailor tango tea teapot temple tent thistle thread thunder tiger timber toast toffee tomato torch tower
toy tractor train tree trumpet tulip tuna tunnel turtle twig uncle unicorn valley vanilla velvet village
vine viola violet violin voyage waffle wagon walnut walrus water wave weather whale wheat wheel whistle
willow window winter wizard wolf wood wool wren yarn yellow yogurt zebra zigzag
""".split()  # noqa: SIM905  # 512 lines of one word each would be no easier to read
