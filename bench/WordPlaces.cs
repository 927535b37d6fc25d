using System.Runtime.InteropServices;
using Windfall.Core.Inbox;

namespace Windfall.Bench;

/// <summary>Where words stand by their meaning, as <c>bin/word-vectors.cs</c> wrote it: for each word a place in 384 dimensions, centred, of mean length 1.</summary>
sealed class WordPlaces
{
    public const int Dimensions = 384;

    readonly uint[] keys;
    readonly double[] places;
    readonly WordMeanings finder;

    WordPlaces(uint[] keys, double[] places) => (this.keys, this.places, finder) = (keys, places, new(keys, new sbyte[keys.Length * CommentModel.Outputs]));

    public static WordPlaces Read(string path)
    {
        var read = new SortedDictionary<uint, float[]>();
        using (var from = new BinaryReader(File.OpenRead(path)))
            while (from.BaseStream.Position < from.BaseStream.Length)
            {
                var key = from.ReadString();
                var place = new float[Dimensions];
                from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(place.AsSpan()));
                read.TryAdd(WordMeanings.Hash(key[..3], key[3..]), place);
            }

        var places = read.Values.SelectMany(place => place).Select(x => (double)x).ToArray();
        for (var d = 0; d < Dimensions; d++)
        {
            var mean = read.Values.Average(place => place[d]);
            for (var n = 0; n < read.Count; n++)
                places[n * Dimensions + d] -= mean;
        }
        var length = places.Chunk(Dimensions).Average(place => Math.Sqrt(place.Sum(x => x * x)));
        return new([.. read.Keys], [.. places.Select(x => x / length)]);
    }

    /// <returns>The sum of the places of the words that are known, by the root of their number.</returns>
    public double[] Of(List<CommentWord> words)
    {
        var sum = new double[Dimensions];
        var known = finder.Find(words).Where(first => first >= 0).Select(first => first / CommentModel.Outputs).ToArray();
        foreach (var n in known)
            Descent.Add(sum, places.AsSpan(n * Dimensions, Dimensions), 1 / Math.Sqrt(known.Length));
        return sum;
    }

    /// <param name="directions">For each output a weight for each dimension.</param>
    /// <returns>What each word speaks for along them, and what a weight of one is worth.</returns>
    public (WordMeanings Meanings, float Scale) Along(double[] directions)
    {
        const int outputs = CommentModel.Outputs;
        var nats = new double[keys.Length * outputs];
        for (var n = 0; n < nats.Length; n++)
            nats[n] = Descent.Dot(places.AsSpan(n / outputs * Dimensions, Dimensions), directions.AsSpan(n % outputs * Dimensions, Dimensions));
        var scale = Math.Max(nats.Max(Math.Abs), 1e-9) / sbyte.MaxValue;
        return (new(keys, [.. nats.Select(nat => (sbyte)Math.Round(nat / scale))]), (float)scale);
    }
}
