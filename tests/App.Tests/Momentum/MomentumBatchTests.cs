using System.CommandLine;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Spectre.Console;
using Windfall.App.Frame;
using Windfall.App.Momentum;

namespace Windfall.App.Tests.Momentum;

public sealed class MomentumBatchTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("momentum").FullName;
    readonly StringWriter error = new();
    readonly MemoryStream standardOut = new();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("events"), InlineData("followers"), InlineData("slices"), InlineData("snapshots")]
    public void Each_kind_of_table_teaches_and_is_forecast_line_by_line(string kind)
    {
        var table = Write($"{kind}.csv", Table(kind, 60));

        Assert.Equal(0, Run("learn", table, "--observe", "14400", "--out", At("model.json")));
        Assert.Equal(0, Run("forecast", table, "--observe", "14400", "--model", At("model.json"), "--out", At("out.csv")));

        var lines = File.ReadAllLines(At("out.csv"));
        Assert.Equal("cascade_id,observe_seconds,predicted_final,lo80,hi80", lines[0]);
        Assert.Equal(Enumerable.Range(0, 60).Select(n => $"c{n}"), lines.Skip(1).Select(line => line.Split(',')[0]));
        Assert.All(lines.Skip(1), line =>
        {
            var numbers = line.Split(',').Skip(2).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
            Assert.True(numbers[1] <= numbers[0] && numbers[0] <= numbers[2]);
        });
    }

    [Fact]
    public void Gzip_standard_input_and_standard_output_work()
    {
        var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionMode.Compress, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(Table("slices", 40)));
        zipped.Position = 0;
        Write("plain.csv", Table("slices", 40));

        Assert.Equal(0, Run("learn", At("plain.csv"), "--observe", "14400", "--out", At("model.json")));
        Assert.Equal(0, Run(zipped, "forecast", "-", "--observe", "14400", "--model", At("model.json"), "--out", "-"));
        Assert.Equal(41, Encoding.UTF8.GetString(standardOut.ToArray()).Count(c => c == '\n'));
    }

    [Theory]
    [InlineData("events"), InlineData("followers"), InlineData("slices"), InlineData("snapshots")]
    public void Each_cascade_is_explained_on_a_line_of_its_own(string kind)
    {
        Assert.Equal(0, Run("explain", Write("acts.csv", Table(kind, 5)), "--out", At("causes.csv")));
        Assert.Equal(["cascade_id,label,onset_seconds,alarm_seconds", .. Enumerable.Range(0, 5).Select(n => $"c{n},none,,")], File.ReadAllLines(At("causes.csv")));
    }

    [Fact]
    public void However_bad_its_rows_a_cascade_has_its_line()
    {
        Write("history.csv", Table("events", 40));
        Write("bad.csv", "cascade_id,time_seconds,magnitude\ngood,0,\ngood,60,\nnothing\nwords,soon,many\nnan,NaN,1\nlate,1e300,\nnegative,-5,3\ngood,90,x\n\nquote\"d,0,\n");
        Run("learn", At("history.csv"), "--observe", "14400", "--out", At("model.json"));

        Assert.Equal(0, Run("forecast", At("bad.csv"), "--observe", "14400", "--model", At("model.json"), "--out", At("out.csv")));
        Assert.Equal(["good", "nothing", "words", "nan", "late", "negative", "quote\"d"], File.ReadAllLines(At("out.csv")).Skip(1).Select(line => line.Split(',')[0]));
        Assert.Contains("bad.csv, line 4: expected seconds since publishing", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("events", "a,0,5|a,NaN,5|a,-60,5|a,1e300,1|a,Infinity,2|a,60,-3|a,60,1e300|a,30,x|b,7200,|b,60,|b,0,|c|d,|e,,,,|f,0,10|f,0,10|f,0,10|g,9e9,1", "abcdefg")]
    [InlineData("slices", "a,NaN,-5,3|b,1,1e300,2|c,5,4,3,2,1|d|e,-1,-1,-1,-1|f,,,|g,1e12,1e12|h,0.5,-0.5,2.5", "abcdefgh")]
    [InlineData("snapshots", "a,3600,NaN,1,1|a,3600,5,-1,-1|b,-3600,5,1,1|c,7200,9,3,1|c,3600,-9,3,1|d,3600,1e12,1e12,1e12|e|f,3600,5,,|g,Infinity,5,5,5", "abcdefg")]
    public void Whatever_is_in_its_rows_each_cascade_has_one_sound_line_from_every_verb(string kind, string rows, string ids)
    {
        var table = Table(kind, 90);
        var hostile = table[..(table.IndexOf('\n') + 1)] + rows.Replace('|', '\n') + "\n";

        Assert.Equal(0, Run("learn", Write("hostile.csv", table + rows.Replace('|', '\n') + "\n"), "--observe", "14400", "--out", At("model.json")));
        Assert.Equal(0, Run("forecast", Write("bad.csv", hostile), "--observe", "14400", "--model", At("model.json"), "--out", At("out.csv")));
        Assert.Equal(0, Run("explain", At("bad.csv"), "--out", At("causes.csv")));

        var lines = File.ReadAllLines(At("out.csv")).Skip(1).Select(line => line.Split(',')).ToArray();
        Assert.Equal(ids.Select(id => $"{id}"), lines.Select(line => line[0]));
        Assert.All(lines, line =>
        {
            var numbers = line.Skip(1).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
            Assert.All(numbers, number => Assert.True(double.IsFinite(number)));
            Assert.True(0 <= numbers[2] && numbers[2] <= numbers[1] && numbers[1] <= numbers[3], string.Join(' ', line));
        });
        Assert.Equal(ids.Select(id => $"{id},none,,"), File.ReadAllLines(At("causes.csv")).Skip(1));
    }

    [Theory]
    [InlineData("\"a, b\""), InlineData("\"a, \"\"b\"\"\""), InlineData("\"\"\",\"")]
    public void An_id_in_quotes_comes_back_as_it_was(string id)
    {
        Assert.Equal(0, Run("explain", Write("acts.csv", $"cascade_id,time_seconds,magnitude\n{id},0,5\n{id},60,7\n"), "--out", At("causes.csv")));
        Assert.Equal($"{id},none,,", File.ReadAllLines(At("causes.csv"))[1]);
    }

    [Theory]
    [InlineData(""), InlineData("name,age\na,1\n"), InlineData("cascade_id,time_seconds\nc,1\n")]
    public void A_table_of_another_kind_is_refused_with_the_reason(string text)
    {
        Assert.Equal(1, Run("learn", Write("other.csv", text), "--observe", "60", "--out", At("model.json")));
        Assert.Contains("expected a header", error.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(At("model.json")));
    }

    [Fact]
    public void Broken_gzip_a_missing_file_and_too_little_history_are_refused()
    {
        File.WriteAllBytes(At("broken.gz"), [0x1F, 0x8B, 8, 0, 1, 2, 3]);

        Assert.Equal(1, Run("learn", At("broken.gz"), "--observe", "60", "--out", At("model.json")));
        Assert.Equal(1, Run("learn", At("missing.csv"), "--observe", "60", "--out", At("model.json")));
        Assert.Equal(1, Run("learn", Write("few.csv", Table("events", 3)), "--observe", "14400", "--out", At("model.json")));
        Assert.Contains("There is no file ", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("Nothing to learn", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_a_model_is_refused()
    {
        Assert.Equal(1, Run("forecast", Write("t.csv", Table("events", 3)), "--observe", "60", "--model", Write("m.json", "{}"), "--out", At("out.csv")));
        Assert.Contains("is not a growth model", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_of_another_version_is_refused_by_name()
    {
        var old = Write("old.json", """{"source":"x","horizon":0,"ages":[{"seconds":60,"low":{"line":[1]}}],"shape":[],"tail":null}""");

        Assert.Equal(1, Run("forecast", Write("t.csv", Table("events", 3)), "--observe", "60", "--model", old, "--out", At("out.csv")));
        Assert.Contains("old.json is a growth model of another version of Windfall. Learn it again", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0"), InlineData("-5"), InlineData("soon"), InlineData("60,"), InlineData("NaN")]
    public void An_age_that_is_none_is_wrong_usage(string age) =>
        Assert.NotEmpty(Command(new MemoryStream()).Parse(["learn", "t.csv", "--observe", age, "--out", "m.json"]).Errors);

    int Run(params string[] args) => Run(new MemoryStream(), args);

    int Run(Stream standardIn, params string[] args) => Command(standardIn).Parse(args).Invoke();

    Command Command(Stream standardIn) => MomentumCommand.Create(new(
        AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(error) }), standardIn, standardOut, error, TimeProvider.System, folder, CultureInfo.GetCultureInfo("en")));

    string At(string name) => Path.Combine(folder, name);

    string Write(string name, string text)
    {
        File.WriteAllText(At(name), text, Encoding.Latin1);
        return At(name);
    }

    static string Table(string kind, int cascades)
    {
        var dice = new Random(8);
        var table = new StringBuilder(kind switch
        {
            "slices" => "cascade_id," + string.Join(',', Enumerable.Range(1, 144).Select(k => $"TS{k}")),
            "snapshots" => "cascade_id,time_seconds,score,num_comments,position",
            _ => "cascade_id,time_seconds,magnitude",
        }).Append('\n');
        for (var n = 0; n < cascades; n++)
        {
            double[] acts = [.. Enumerable.Range(0, dice.Next(20, 200)).Select(_ => -20_000 * Math.Log(1 - dice.NextDouble())).Order()];
            int Count(double age) => acts.Count(act => act <= age);
            table.Append(kind switch
            {
                "slices" => $"c{n},{string.Join(',', Enumerable.Range(1, 144).Select(k => k < 3 ? -1 : Count(k * 1200)))}\n",
                "snapshots" => string.Concat(Enumerable.Range(1, 12).Select(k => $"c{n},{k * 3600},{Count(k * 3600)},{k},{n + 1}\n")),
                _ => $"c{n},0,{(kind == "followers" ? "500" : "")}\n" + string.Concat(acts.Select(act => string.Create(CultureInfo.InvariantCulture, $"c{n},{act:0.0},{(kind == "followers" ? "120" : "")}\n"))),
            });
        }
        return table.ToString();
    }
}
