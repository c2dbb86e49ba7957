#include "duplicates/Nicknames.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// One group a line, folded as `foldedWords` does.
constexpr auto nicknameGroups = R"(
abigail abby abbie gail
abraham abe abram
adelaide addie ada heidi
adriana adri nana
agustin agus tin
albert al bert bertie albie
alberto beto tito berto
alejandra ale alex sandra jandra
alejandro ale alex jandro alejo
alexander alex al sandy xander lex sasha alec
alexandra alex sandra sandy lexi lexie sasha alexa
alfonso poncho fonso alfon
alfred al fred alf freddie
alfredo fredo fredy alfre
alice ali allie
alicia licha ali
alison ali allie allison
amanda mandy manda
amelia amy millie mel
ana anita annie nana any
andrea andy andre
andrew andy drew andre
andres andy
angela angie ange
angelica angie lica
anna ann anne annie nan nancy
anthony tony ant
antonia toni tona tonia
antonio tono tony toni
arthur art artie
arturo turo arturito
barbara barb barbie babs
bartholomew bart
beatrice bea trixie bee
beatriz bety betty bea
benjamin ben benny benji benjie
bernard bernie barney
bradley brad
brandon bran
brenda bren
caleb cal
calvin cal
camila cami mila
carlos carlitos charlie carlo
carmen carmencita carmela
caroline carrie carol caro lina
carolina caro lina
catalina cata lina
catherine cathy kate katie kathy cat katherine kathryn kathleen catharine kay kit kitty kat
cecilia ceci cece chila
charles charlie chuck chas chaz charley
charlotte charlie lottie char
christian chris
christina chris tina christine chrissy christy kris kristina
christopher chris topher kit
clara clarita
claudia clau
clifford cliff
concepcion concha conchita conchi
consuelo chelo
cristina cris tina
cristobal cris toba tobal
cynthia cindy cyndi
daniel dan danny dani
daniela dani ela
david dave davey davy
deborah deb debbie debra debby
dennis denny den
diego dieguito
dolores lola loli lolita
dominic dom nick
dominga minga
donald don donnie
dorothy dot dottie dolly dora
douglas doug
eduardo lalo edu eddie
edward ed eddie ted teddy ned eddy
elena lena nena
eleanor ellie nell nora ella elle
elizabeth liz beth betty eliza lizzie betsy libby elsie lisa bess ellie liza
elisa eli
elvira elvi
emily em emmy millie
emma em emmy
emilio milo
emmanuel manny manuel
enrique quique kike henry
ernest ernie
ernesto neto
esperanza espe pera lancha
esteban teban steve
eugene gene
evelyn evie eve
federico fede fico
felipe pipe felo
fernanda fer nanda
fernando fer nando
florence flo flossie
frances fran fanny francie
francis frank fran
francisca paca panchita pancha fran
francisco paco pancho frank kiko fran cisco curro
franklin frank
frederick fred freddy rick freddie
gabriel gabe gabo gabi
gabriela gabi gaby
gail abigail
geoffrey geoff jeff
george georgie
gerald gerry jerry
gerardo gera lalo
gertrude trudy gert gertie
gilbert gil bert
gilberto beto gil
gloria glo
gonzalo gonza chalo
graciela chela grace
gregorio goyo greg
gregory greg gregg
guadalupe lupe lupita pita
guillermo memo guille william
gustavo gus tavo
harold hal harry
harriet hattie harry
helen nell nellie ella lena
henry hank harry hal
herbert herb bert
hector tito
hugo huguito
humberto beto
ignacio nacho
irene rene
isaac ike zac
isabel isa chabela chavela bel bella belle
isabella bella izzy isa belle izzie
ismael isma
jacob jake jay
jacqueline jackie jacqui
jaime jimmy jaimito
james jim jimmy jamie jem
janet jan
javier javi xavi
jeffrey jeff
jennifer jen jenny jenn
jeremiah jerry jeremy
jeremy jerry
jerome jerry
jessica jess jessie
jesus chuy chucho chus
joan joanie
joanna jo joanne
joaquin quino joaco
john johnny jack jon johnnie
jonathan jon jonny nathan jonnie
jorge coque george
jose pepe chepe joe joselito
josefa pepa chepa fina
josefina fina josie pepa
joseph joe joey jo
josephine jo josie
joshua josh
juan juanito juancho johnny
juana juanita
judith judy jude
julia julie juli
julian juli jules
julio julito
kenneth ken kenny
kimberly kim
laura lau laurie
lawrence larry lars laurie laurence
leonard leo len lenny
leonardo leo nardo
leonor leo nora
leticia lety leti
lillian lily lil lilly
louis lou louie lewis
louise lou
lourdes lulu lou
lucia lucy luci chia
lucille lucy lu
luis lucho luisito lou
luisa lulu
magdalena magda lena malena
manuel manolo manny manu meme
manuela manu manoli
marcela marce chela
marcelo marce chelo
marcos marc mark
margaret maggie meg peggy marge margie greta daisy peg madge rita
margarita mago rita margot marga
maria mary mari marie maruja marita
mariana mari
mario mayito
martha marty matty
martin marty tincho
matilda tilly mattie matilde
matthew matt matty
mathew matt
maximilian max
maximiliano max maxi
melissa mel missy lissa
mercedes meche merche
michael mike mick mickey micky mikey
michelle shelly micki
miguel migue mike
mildred millie
mohammed mohamed muhammad mohammad mo mohamad
monica moni
nancy nan
natalia nati talia nat
natalie nat
nathan nate nat
nathaniel nate nat nathan
nicholas nick nicky nico nicolas
nicolas nico nick
nicole nikki nicky
oliver ollie
olivia liv livvy livia
oscar oscarin
pamela pam
pablo pablito
patricia pat patty trish tricia patsy pati paty
patrick pat paddy rick
patricio pato pat
paul pauly
paula pau
pedro perico pete
peter pete
philip phil pip phillip
pilar pili
rachel rae
rafael rafa rafi
ramon moncho mon
randall randy
raymond ray
raul rulo
rebecca becky becca beck
ricardo rica richi ricky rick
richard rick dick rich ricky richie
robert rob bob bobby robbie bert robby
roberta bobbie robbie
roberto beto rob bob tito
rodolfo rudy fito rodo
rodrigo rodri ro
ronald ron ronnie
rosa rosita rosie
rosario charo chayo
rose rosie
rosemary rose rosie
russell russ rusty
ruben rube
samantha sam sammy
samuel sam sammy
sandra sandy
santiago santi chago diego jacobo
sara sarita
sarah sally sadie
salvador chava salva
sebastian seb sebas bastian
sergio checo
sharon shari
socorro coco
sofia sofi
sophia sophie
silvia chiva silvi
stanley stan
stephanie steph stephie
stephen steve stevie stephan
steven steve stevie
susan sue susie suzy suzanne susanna
susana susi susy
tamara tammy tam
teresa tere terry tessa
teodoro teo doro
terence terry
theodore ted teddy theo
theresa terry tess tessa tracy
thomas tom tommy
timothy tim timmy
tobias toby
tomas tomi tommy
valentina vale tina
valeria vale
vanessa nessa vane
veronica vero ronnie roni
vicente chente vince
victor vic vico
victoria vicky vicki tori vic
vincent vince vinny vin
virginia ginny ginger gina
walter walt wally
wendy wen
william bill will billy willy liam willie
winifred winnie freddie
xavier xavi
yolanda yoli yola
zachary zach zack zac
)";

QHash<QString, std::vector<int>> readGroups()
{
    QHash<QString, std::vector<int>> groups;
    int number = 0;
    for (const auto &line : QString::fromLatin1(nicknameGroups).split(u'\n', Qt::SkipEmptyParts)) {
        for (const auto &word : line.split(u' '))
            groups[word].push_back(number);
        ++number;
    }
    return groups;
}

} // namespace

const std::vector<int> &Nicknames::groupsOf(const QString &word)
{
    static const auto groups = readGroups();
    static const std::vector<int> none;
    const auto found = groups.constFind(word);
    return found == groups.cend() ? none : *found;
}

bool Nicknames::shareGroup(const std::vector<int> &a, const std::vector<int> &b)
{
    return std::ranges::any_of(a, [&](int group) { return std::ranges::binary_search(b, group); });
}

} // namespace rnf
