using CsCheck;
using Windfall.Sources.LinkedIn;
using Windfall.Sources.Tables;

namespace Windfall.Sources.Tests.LinkedIn;

/// <summary>By itself, for it looks at how much memory is held.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

[Collection(nameof(Alone))]
public class MangledTests
{
    [Fact]
    public void Mangled_archives_are_read_or_refused_and_nothing_else_and_leave_nothing_behind()
    {
        var good = MadeUpArchive.Zip();
        var times = Environment.GetEnvironmentVariable("WINDFALL_TEST_ALL") == "1" ? 10_000 : 500;
        var memory = new FlatMemory(times);
        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Byte, Gen.Int[1, 40], Gen.Int[0, 3]).Array[1, 8].Sample(changes =>
        {
            memory.Done();
            var bytes = good.ToArray();
            foreach (var (at, value, length, how) in changes)
            {
                var where = bytes.AsSpan(Math.Min(at, bytes.Length - 1));
                if (how == 0)
                    where[..Math.Min(length, where.Length)].Fill(value);
                else if (how == 1)
                    where[0] = value;
                else if (how == 2 && bytes.Length > length)
                    bytes = [.. bytes.AsSpan(0, at % bytes.Length), .. bytes.AsSpan(Math.Min(at % bytes.Length + length, bytes.Length))];
            }
            if (bytes.Length == 0 || MemberArchive.Open(new MemoryStream(bytes), "archive.zip", Limits.Default) is not { } archive)
                return;
            using (archive)
            {
                foreach (var file in archive.Files)
                    for (var rows = 0; file.Table?.Read() == true; rows++)
                        Assert.True(rows < 10_000);
            }
        }, iter: times, threads: 1);
        memory.Assert();
    }

    [Fact]
    public void Mangled_workbooks_are_read_or_refused_and_nothing_else_and_leave_nothing_behind()
    {
        byte[][] good = [MadeUpBooks.Account(), MadeUpBooks.Post(), MadeUpBooks.PageContent(), MadeUpBooks.PageVisitors(old: true), MadeUpBooks.PageContent(old: true)];
        var times = Environment.GetEnvironmentVariable("WINDFALL_TEST_ALL") == "1" ? 10_000 : 150;
        var memory = new FlatMemory(times);
        Gen.Select(Gen.Int[0, 4], Gen.Select(Gen.Int[0, 20_000], Gen.Byte, Gen.Int[1, 20]).Array[1, 6]).Sample((which, changes) =>
        {
            memory.Done();
            var bytes = good[which].ToArray();
            foreach (var (at, value, length) in changes)
                bytes.AsSpan(at % bytes.Length)[..Math.Min(length, bytes.Length - at % bytes.Length)].Fill(value);
            using var book = BookFile.Open(new MemoryStream(bytes), "aggregate.xlsx", Limits.Default);
            foreach (var table in book?.Tables ?? [])
                for (var rows = 0; table.Read(); rows++)
                    Assert.True(rows < 10_000);
        }, iter: times, threads: 1);
        memory.Assert();
    }
}
