using System.Collections.Immutable;
using System.Text.Json;
using Windfall.Core.Statistics;

namespace Windfall.Core.Momentum;

/// <summary>
/// Reads a growth model by hand. A deserializer, even one written at compile time, has the runtime compile some four hundred methods of its own before the first
/// model is read, and every brief would wait for that.
/// </summary>
static class GrowthReader
{
    /// <exception cref="OtherVersionException">Another version learned it.</exception>
    /// <exception cref="FormatException">Something is missing, or is not what it should be.</exception>
    public static GrowthModel Read(JsonElement root)
    {
        try
        {
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("ages", out var ages) || ages.GetArrayLength() == 0)
                throw new FormatException("Not a growth model: it has no ages.");
            var columns = root.TryGetProperty("columns", out var told) ? Each(told, column => column.GetString()!) : [];     // the first version named none
            if (!columns.AsSpan().SequenceEqual(Features.Names.AsSpan()))
                throw new OtherVersionException();

            return new(root.GetProperty("source").GetString()!, Number(root, "horizon"), [.. columns], [.. Each(ages, Age)], [.. Each(root.GetProperty("shape"), Shape)],
                root.TryGetProperty("tail", out var tail) && tail.ValueKind != JsonValueKind.Null ? Tail(tail) : null,
                root.TryGetProperty("standIn", out var standIn) && standIn.GetBoolean());
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException)       // missing, or of another kind
        {
            throw new FormatException($"Not a growth model: {e.Message}", e);
        }
    }

    static AgeModel Age(JsonElement age) => new(
        Number(age, "seconds"), (int)Number(age, "cascades"), Line(age.GetProperty("line")), Level(age, "low"), Level(age, "median"), Level(age, "high"),
        Numbers(age, "least"), Numbers(age, "most"), [.. Each(age.GetProperty("sizes"), Size)], Growths(age.GetProperty("few")));

    static SpreadLine Line(JsonElement line) => new(Numbers(line, "middle"), Numbers(line, "spread"));

    static Level Level(JsonElement age, string name) =>
        new(Number(age.GetProperty(name), "start"), Each(age.GetProperty(name).GetProperty("trees"), Tree));

    static Tree Tree(JsonElement tree)
    {
        var columns = tree.GetProperty("columns");
        var numbers = new int[columns.GetArrayLength()];
        for (var n = 0; n < numbers.Length; n++)
            numbers[n] = columns[n].GetInt32();
        return new(numbers, Numbers(tree, "cuts"), Numbers(tree, "leaves"));
    }

    static Size Size(JsonElement size) => new(Number(size, "upTo"), Number(size, "low"), Number(size, "high"));

    static Remaining Shape(JsonElement left) => new(Number(left, "seconds"), Number(left, "growth"));

    static Tail Tail(JsonElement tail) => new(Number(tail, "until"), Number(tail, "power"), Number(tail, "mean"), Growth(tail.GetProperty("growth")));

    static Growth Growth(JsonElement growth) => new(Number(growth, "low"), Number(growth, "median"), Number(growth, "high"));

    static ImmutableArray<Growth> Growths(JsonElement list)
    {
        var growths = new Growth[list.GetArrayLength()];
        for (var n = 0; n < growths.Length; n++)
            growths[n] = Growth(list[n]);
        return [.. growths];
    }

    static double Number(JsonElement of, string name) => of.GetProperty(name).GetDouble();

    static double[] Numbers(JsonElement of, string name)
    {
        var list = of.GetProperty(name);
        var numbers = new double[list.GetArrayLength()];
        for (var n = 0; n < numbers.Length; n++)
            numbers[n] = list[n].GetDouble();
        return numbers;
    }

    static T[] Each<T>(JsonElement list, Func<JsonElement, T> read) where T : class
    {
        var all = new T[list.GetArrayLength()];
        for (var n = 0; n < all.Length; n++)
            all[n] = read(list[n]);
        return all;
    }
}
