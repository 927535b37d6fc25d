using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Windfall.Bench;

/// <summary>What a bench found: printed, and kept in <c>bench/results</c>.</summary>
/// <param name="Promise">What is promised, in a sentence.</param>
/// <param name="Set">What was measured, and how.</param>
/// <param name="Verdict">Whether the promise is kept; if not, by how much it is missed.</param>
/// <param name="Table">The first row is the header.</param>
sealed record Report(string Name, string Promise, string Set, string Verdict, params IReadOnlyList<string[]> Table)
{
    public void Publish()
    {
        var text = Text();
        Console.WriteLine(text);
        Directory.CreateDirectory(Place.Results);
        File.WriteAllText(Path.Combine(Place.Results, Name + ".md"), text);
    }

    string Text()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {Name}\n\nPromise: {Promise}\n\n**{Verdict}**\n\n");
        for (var row = 0; row < Table.Count; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", Table[row])} |\n");
            if (row == 0)
                text.Append(CultureInfo.InvariantCulture, $"|{string.Concat(Table[row].Select((_, column) => column == 0 ? "---|" : "--:|"))}\n");
        }
        text.Append(CultureInfo.InvariantCulture, $"\n{Set}\n\n`bin/bench {Name}`, {Machine()}\n");
        return text.ToString();
    }

    static string Machine()
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9;
        var load = File.Exists("/proc/loadavg") ? string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ').Take(3)) : "unknown";
        return string.Create(CultureInfo.InvariantCulture, $"""
            {DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC; {Environment.ProcessorCount} cores, {memory:F0} GB, {Processor()}, {RuntimeInformation.OSDescription},
            {RuntimeInformation.FrameworkDescription}; load average at the end {load}.
            """);
    }

    static string Processor() => !File.Exists("/proc/cpuinfo") ? "processor unknown"
        : File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(": ")[^1]
            ?? RuntimeInformation.ProcessArchitecture.ToString();
}
